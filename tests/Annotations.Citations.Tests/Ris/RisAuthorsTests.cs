using Annotations.Citations.References;
using Annotations.Citations.Ris;

namespace Annotations.Citations.Tests.Ris;

public sealed class RisAuthorsTests
{
    [Theory]
    [InlineData("BOOK", "A3  - Kotkin, Stephen", "editor")]
    [InlineData("BOOK", "A2  - Kotkin, Stephen", "editor")]
    [InlineData("BOOK", "A2  - Kotkin, Stephen\nT2  - A series", "collection-editor")]
    [InlineData("BOOK", "A2  - Kotkin, Stephen\nA3  - Wolff, David", "collection-editor")]
    [InlineData("EDBOOK", "AU  - Kotkin, Stephen", "editor")]
    [InlineData("CHAP", "A2  - Kotkin, Stephen", "editor")]
    [InlineData("CHAP", "A3  - Kotkin, Stephen", "collection-editor")]
    [InlineData("THES", "A3  - Kotkin, Stephen", "contributor")]
    [InlineData("PCOMM", "A2  - Kotkin, Stephen", "recipient")]
    public void AreWhatTheirLevelMeansForTheType(string type, string lines, string variable)
    {
        var reference = Read("TY  - " + type + "\nTI  - A title\n" + lines + "\nER  - \n");

        Assert.Equal("Kotkin", Assert.Single(reference.Names(variable)).Family);
    }

    [Fact]
    public void HaveTheSecondLevelWhenTheyEditABooksSeries()
    {
        var written = Formats.TestData.Written("ris", Read("TY  - BOOK\nTI  - A title\nA2  - Series, Editor\nA3  - Volume, Editor\nER  - \n"));

        Assert.Contains("A2  - Series, Editor", written, StringComparison.Ordinal);
        Assert.Contains("ED  - Volume, Editor", written, StringComparison.Ordinal);
        Assert.DoesNotContain("N1", written, StringComparison.Ordinal);
    }

    private static Reference Read(string text) => Assert.Single(new RisReader().Read(new StringReader(text)).References);
}
