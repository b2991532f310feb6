using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Tests.Csl;

public sealed class StyleParseTests
{
    [Fact]
    public void SaysWhereTheXmlIsBroken()
    {
        var fault = Assert.Single(Style.Parse("<style>\n  <info>\n</style>").Faults);

        Assert.Equal((StyleFaultCodes.NotXml, 3), (fault.Code, fault.Line));
    }

    [Fact]
    public void RefusesADocumentTypeDefinition()
    {
        var fault = Assert.Single(Style.Parse("<!DOCTYPE style [<!ENTITY a \"b\">]><style>&a;</style>").Faults);

        Assert.Equal(StyleFaultCodes.NotXml, fault.Code);
    }

    [Fact]
    public void RefusesAMacroThatCallsItselfThroughAnother()
    {
        var result = Style.Parse(StyleXmlText.Of("<macro name=\"a\"><text macro=\"b\"/></macro>\n<macro name=\"b\"><text macro=\"a\"/></macro>", "<text macro=\"a\"/>"));

        Assert.Null(result.Style);
        Assert.Contains(result.Faults, fault => fault.Code == StyleFaultCodes.MacroCyclic && fault.Line > 0);
    }

    [Fact]
    public void RefusesACallOfAMacroThatIsNotThere() =>
        Assert.Contains(Style.Parse(StyleXmlText.Of(string.Empty, "<text macro=\"a\"/>")).Faults, fault => fault.Code == StyleFaultCodes.MacroMissing);

    [Fact]
    public void RefusesMacrosThatMultiplyWithoutEnd()
    {
        var macros = string.Concat(Enumerable.Range(0, 40).Select(i => $"<macro name=\"m{i}\"><text macro=\"m{i + 1}\"/><text macro=\"m{i + 1}\"/></macro>")) + "<macro name=\"m40\"><text value=\"x\"/></macro>";

        Assert.Contains(Style.Parse(StyleXmlText.Of(macros, "<text macro=\"m0\"/>")).Faults, fault => fault.Code == StyleFaultCodes.TooManyCalls);
    }

    [Fact]
    public void RefusesElementsNestedTooDeep()
    {
        var deep = string.Concat(Enumerable.Repeat("<group>", 5000)) + string.Concat(Enumerable.Repeat("</group>", 5000));

        Assert.Contains(Style.Parse(StyleXmlText.Of(string.Empty, deep)).Faults, fault => fault.Code == StyleFaultCodes.TooDeep);
    }

    [Fact]
    public void RefusesMacrosThatNestTooDeep()
    {
        var macros = string.Concat(Enumerable.Range(0, 500).Select(i => $"<macro name=\"m{i}\"><group><text macro=\"m{i + 1}\"/></group></macro>")) + "<macro name=\"m500\"><text value=\"x\"/></macro>";

        Assert.Contains(Style.Parse(StyleXmlText.Of(macros, "<text macro=\"m0\"/>")).Faults, fault => fault.Code == StyleFaultCodes.TooDeep);
    }

    [Fact]
    public void NamesAnElementThatCslDoesNotHave()
    {
        var faults = Style.Parse(StyleXmlText.Of(string.Empty, "<blink/>")).Faults;

        Assert.All(faults, fault => Assert.Equal(StyleFaultCodes.ElementUnknown, fault.Code));
        Assert.Contains(faults, fault => fault.Message.Contains("blink", StringComparison.Ordinal));
    }

    [Fact]
    public void ShowsTheParentOfADependentStyle()
    {
        var result = Style.Parse("<style version=\"1.0\"><info><id>b</id><title>B</title><link href=\"http://example.org/a\" rel=\"independent-parent\"/></info></style>");

        Assert.Equal("http://example.org/a", result.Style!.Parent);
    }

    [Fact]
    public void RefusesAStyleOverTheLimit() =>
        Assert.Equal(StyleFaultCodes.TooLarge, Assert.Single(Style.Parse(new string(' ', StyleLimits.MaxLength + 1)).Faults).Code);

    [Fact]
    public void ReadsEveryStyleTreeOfThePackage()
    {
        Assert.All(StylePackage.Styles(), tree => Assert.Empty(Style.ParseJson(tree).Faults));
    }
}
