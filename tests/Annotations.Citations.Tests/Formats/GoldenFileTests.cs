namespace Annotations.Citations.Tests.Formats;

public sealed class GoldenFileTests
{
    [Theory]
    [InlineData("bibtex", "histories.bib")]
    [InlineData("ris", "histories.ris")]
    public void WritesTheHistoriesAsTheyStandInTheFile(string format, string file) =>
        Assert.Equal(TestData.Text(file), TestData.Written(format, TestData.References("histories.json")).ReplaceLineEndings("\n"));

    [Fact]
    public void WritesCslJsonThatReadsAsTheSame()
    {
        var references = TestData.References("histories.json");

        var written = TestData.Written("csl-json", references);

        var again = CslJson.Documents.Read(written);
        Assert.Equal(written, TestData.Written("csl-json", again));
    }
}
