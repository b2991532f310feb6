using Annotations.Model.Sentences;

namespace Annotations.Model.Tests.Sentences;

public sealed class MarkdownSentencesTests
{
    [Theory]
    [InlineData("This is *emphasis.* | Next.")]
    [InlineData("**It is bold.** | Next.")]
    [InlineData("_It is set off._ | *So is this.* | Next.")]
    [InlineData("See [the link](http://example.org/a.b?c=D.e) Next.")]
    [InlineData("[It is a link.](http://example.org/a.b \"A. Title\") | Next.")]
    [InlineData("[It is a link.][ref] | Next.")]
    [InlineData("It was signed.[^3] | Next.")]
    [InlineData("It was signed[^3]. | Next.")]
    [InlineData("It was signed.<sup>3</sup> | Next.")]
    [InlineData("Use `a. B` here. | Next.")]
    [InlineData("Use ``a. ` B`` here. | Next.")]
    [InlineData("It has *one* word. | *Two* words.")]
    [InlineData("Dr. *Hill* and **J. V. Low** came. | Next.")]
    [InlineData("A line that\nis wrapped. | And a\nsecond one.")]
    [InlineData("It ends here.|\nThe next line.")]
    [InlineData("Short Line\nThe next line.")]
    [InlineData("![Fig. 1. A map](map.png) shows it. | Next.")]
    public void InlineMarksStayInsideTheirSentence(string marked) =>
        MarkedText.AssertIsCutAsMarked(marked, "en", TextSyntax.Markdown);

    [Fact]
    public void QuotationMarksOfLinesStayInsideASentenceAndOutsideBetweenTwo() =>
        Assert.Equal(
            ["The war\n> began in May.", "It was short."],
            MarkedText.SentencesOf("> The war\n> began in May.\n> It was short.", syntax: TextSyntax.Markdown));

    [Fact]
    public void ABackslashThatBreaksALineIsNoPartOfTheNextSentence() =>
        Assert.Equal("It was short.", MarkedText.SentencesOf("The war began.\\\nIt was short.", syntax: TextSyntax.Markdown)[^1]);
}
