using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Tests.Csl;

public sealed class AttributeTests
{
    [Theory]
    [InlineData("<text variable=\"title\" font-style=\"slanted\"/>", "font-style")]
    [InlineData("<text variable=\"title\" text-case=\"Title\"/>", "text-case")]
    [InlineData("<text variable=\"title\" form=\"tiny\"/>", "form")]
    [InlineData("<names variable=\"author\"><name and=\"comma\"/></names>", "and")]
    [InlineData("<names variable=\"author\"><name et-al-min=\"-1\"/></names>", "et-al-min")]
    [InlineData("<choose><if type=\"book\" match=\"some\"/></choose>", "match")]
    [InlineData("<date variable=\"issued\" form=\"roman\"/>", "form")]
    public void RefusesAValueThatTheAttributeCannotHave(string layout, string attribute)
    {
        var fault = Style.Parse(StyleXmlText.Of(string.Empty, "\n  " + layout)).Faults[0];

        Assert.Equal(StyleFaultCodes.AttributeMalformed, fault.Code);
        Assert.Equal(2, fault.Line);
        Assert.True(fault.Column > 0);
        Assert.StartsWith(attribute, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NamesTheValuesThatWouldDo() =>
        Assert.Contains(
            "text, symbol",
            Style.Parse(StyleXmlText.Of(string.Empty, "<names variable=\"author\"><name and=\"comma\"/></names>")).Faults[0].Message,
            StringComparison.Ordinal);
}
