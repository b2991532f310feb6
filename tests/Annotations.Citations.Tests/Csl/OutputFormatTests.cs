using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.References;

namespace Annotations.Citations.Tests.Csl;

public sealed class OutputFormatTests
{
    private const string Layout = "<text variable=\"title\" font-style=\"italic\" quotes=\"true\"/>";

    [Fact]
    public void HtmlEscapesWhatCouldBeMarkup() =>
        Assert.Equal("“<i>&#60;script&#62; &#38; <b>co</b></i>”", Cited("<script> & <b>co</b>", HtmlFormat.Instance));

    [Fact]
    public void MarkdownEscapesWhatCouldBeMarkup() =>
        Assert.Equal("“*a\\*b \\_c\\_ &lt;i \\[x\\](y)*”", Cited("a*b _c_ <i [x](y)", MarkdownFormat.Instance));

    [Fact]
    public void MarkdownMakesNoCodeOfSpacesAtTheStart()
    {
        var output = new System.Text.StringBuilder();
        MarkdownFormat.Instance.Text(output, "     a\tb");

        Assert.Equal("   &#32; a b", output.ToString());
    }

    [Theory]
    [InlineData("", "  a ", "*a* ", "<p><em>a</em></p>")]
    [InlineData("see ", "  a", "see   *a*", "<p>see   <em>a</em></p>")]
    public void MarkdownHasSpacesOutsideOfEmphasis(string before, string within, string expected, string html)
    {
        var output = new System.Text.StringBuilder();
        MarkdownFormat.Instance.Text(output, before);
        MarkdownFormat.Instance.Open(output, Decoration.Italic);
        MarkdownFormat.Instance.Text(output, within);
        MarkdownFormat.Instance.Close(output, Decoration.Italic);

        Assert.Equal(expected, output.ToString());
        Assert.Equal(html, Markdig.Markdown.ToHtml(output.ToString()).Trim());
    }

    [Fact]
    public void RtfEscapesBracesAndWritesUnicode() =>
        Assert.Equal("\\uc0\\u8220 {\\i a\\{b\\}\\\\c \\uc0\\u1078 }\\uc0\\u8221 ", Cited("a{b}\\c ж", RtfFormat.Instance));

    [Fact]
    public void PlainTextHasNoMarkup() => Assert.Equal("“A book”", Cited("A <i>book</i>", PlainTextFormat.Instance));

    [Fact]
    public void RunsSayHowTextIsFormatted()
    {
        var processor = Processor("A <b>book</b>", HtmlFormat.Instance);
        processor.Cite(new Citation([new Cite("1")]));

        var runs = Assert.Single(processor.CitationRuns());

        Assert.Equal(["“", "A ", "book", "”"], runs.Select(run => run.Text));
        Assert.Equal([Decoration.Italic, Decoration.Bold], runs[2].Decorations);
    }

    private static string Cited(string title, IOutputFormat format) =>
        Assert.Single(Processor(title, format).Cite(new Citation([new Cite("1")])));

    private static CitationProcessor Processor(string title, IOutputFormat format) => new(
        Style.Parse(StyleXmlText.Of(string.Empty, Layout)).Style!,
        PackagedLocales.Instance,
        [new ReferenceBuilder("book", "1").Text("title", title).Build()],
        format);
}
