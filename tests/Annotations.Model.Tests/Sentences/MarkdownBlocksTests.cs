using Annotations.Model.Sentences;

namespace Annotations.Model.Tests.Sentences;

public sealed class MarkdownBlocksTests
{
    [Theory]
    [InlineData("# The *Road* to War", 1, "The *Road* to War")]
    [InlineData("### Sources ###", 3, "Sources")]
    [InlineData("###### C#", 6, "C#")]
    [InlineData("The Road\nto War\n=======", 1, "The Road\nto War")]
    [InlineData("Sources\n---", 2, "Sources")]
    [InlineData("#", 1, "")]
    public void HeadingsHaveALevelAndNoSentences(string text, int level, string title)
    {
        var block = Assert.Single(Segmenter.Segment(text, TextSyntax.Markdown, "en"));

        Assert.Equal((BlockKind.Heading, level, title), (block.Kind, block.Level, block.Content.Slice(text).ToString()));
        Assert.Empty(block.Sentences);
    }

    [Theory]
    [InlineData("- one\n- two", "ListItem[one] ListItem[two]")]
    [InlineData("1. one\n2) two", "ListItem[one] ListItem[two]")]
    [InlineData("- one\n  wrapped\n  - two\n\n  three", "ListItem[one\n  wrapped] ListItem[two] ListItem[three]")]
    [InlineData("- - one", "ListItem[one]")]
    [InlineData("- # One\n- two", "Heading[One] ListItem[two]")]
    [InlineData("-\ntext", "ListItem[] Paragraph[text]")]
    [InlineData("> one\n> two\n\nthree", "Quotation[one\n> two] Paragraph[three]")]
    [InlineData("> one\nlazy\n> > deeper", "Quotation[one\nlazy] Quotation[deeper]")]
    [InlineData("> - one", "ListItem[one]")]
    [InlineData("text\n# Title\nmore", "Paragraph[text] Heading[Title] Paragraph[more]")]
    [InlineData("in the year\n1936. It was so", "Paragraph[in the year\n1936. It was so]")]
    [InlineData("text\n1. one", "Paragraph[text] ListItem[one]")]
    [InlineData("one\n***\ntwo", "Paragraph[one] Markup[] Paragraph[two]")]
    [InlineData("```c\na. B\n```\ntext", "Code[a. B] Paragraph[text]")]
    [InlineData("~~~\nnever closed", "Code[never closed]")]
    [InlineData("    a. B\n\n    c\ntext", "Code[a. B\n\n    c] Paragraph[text]")]
    [InlineData("| a | b |\n|---|---|\n| c. D | e |\n\ntext", "Table[| a | b |\n|---|---|\n| c. D | e |] Paragraph[text]")]
    [InlineData("<!-- a.\n\nB -->\ntext", "Markup[] Paragraph[text]")]
    [InlineData("<div>\na. B\n</div>\n\ntext", "Markup[] Paragraph[text]")]
    [InlineData("---\ntitle: A. B\n---\ntext", "Markup[] Paragraph[text]")]
    [InlineData("[a]: http://example.org/\n\n[^1]: The note.", "Markup[] Paragraph[The note.]")]
    public void BlocksAreThoseOfCommonMark(string text, string expected)
    {
        var blocks = Segmenter.Segment(text, TextSyntax.Markdown, "en");

        Assert.Equal(expected, string.Join(' ', blocks.Select(block => $"{block.Kind}[{block.Content.Slice(text)}]")));
    }

    [Fact]
    public void EachRowOfATableCountsAsASentenceButTheRuleUnderItsHead() =>
        Assert.Equal(["| a. B | c |", "| d | e |"], MarkedText.SentencesOf("| a. B | c |\n|---|---|\n| d | e |", syntax: TextSyntax.Markdown));

    [Fact]
    public void NoSentenceIsCutInCode() =>
        Assert.Empty(MarkedText.SentencesOf("```\nOne. Two.\n```", syntax: TextSyntax.Markdown));
}
