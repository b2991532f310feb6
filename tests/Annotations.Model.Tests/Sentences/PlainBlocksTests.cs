using Annotations.Model.Sentences;

namespace Annotations.Model.Tests.Sentences;

public sealed class PlainBlocksTests
{
    [Fact]
    public void BlankLinesPartBlocks()
    {
        var blocks = Segmenter.Segment("It was late. He left.\n \t\nIt was early. She came.\n", TextSyntax.Plain, "en");

        Assert.Equal([2, 2], blocks.Select(block => block.Sentences.Count));
    }

    [Theory]
    [InlineData("Conclusion")]
    [InlineData("III. The Road to War")]
    [InlineData("2. Sources and Methods")]
    [InlineData("THE BORDER WAR")]
    [InlineData("The Treaty of 1936")]
    public void AShortLineLikeATitleIsAHeadingWithoutSentences(string line)
    {
        var text = $"{line}\n\nThe war began in May. It ended in August.";

        var heading = Segmenter.Segment(text, TextSyntax.Plain, "en")[0];

        Assert.Equal((BlockKind.Heading, 1, 0), (heading.Kind, heading.Level, heading.Sentences.Count));
        Assert.Equal(line, heading.Content.Slice(text).ToString());
    }

    [Theory]
    [InlineData("It was over.")]
    [InlineData("Was it over?")]
    [InlineData("the end of the affair")]
    [InlineData("He left the harbour before sunrise")]
    [InlineData("Dear John,")]
    public void AShortLineThatIsNoTitleIsAParagraph(string line)
    {
        var block = Segmenter.Segment($"{line}\n\nThe war began in May.", TextSyntax.Plain, "en")[0];

        Assert.Equal((BlockKind.Paragraph, 1), (block.Kind, block.Sentences.Count));
    }

    [Theory]
    [InlineData("Conclusion")]
    [InlineData("Hello World")]
    [InlineData("\n\nConclusion\n\n")]
    public void ATextOfOneBlockIsNeverAHeading(string text)
    {
        var block = Assert.Single(Segmenter.Segment(text, TextSyntax.Plain, "en"));

        Assert.Equal(text.Trim(), Assert.Single(block.Sentences).Slice(text).ToString());
    }

    [Fact]
    public void TheLastBlockHeadsNothingAndIsAParagraph()
    {
        var blocks = Segmenter.Segment("It was over.\n\nJohn Hill", TextSyntax.Plain, "en");

        Assert.Equal(BlockKind.Paragraph, blocks[^1].Kind);
    }

    [Fact]
    public void AnIndentedLineAfterAStopBeginsAParagraph()
    {
        var blocks = Segmenter.Segment("   The war began\nin May. It was short.\n   The peace came late.", TextSyntax.Plain, "en");

        Assert.Equal([2, 1], blocks.Select(block => block.Sentences.Count));
    }

    [Fact]
    public void ABlockCarriesTheWhiteSpaceAfterItAndTheFirstTheWhiteSpaceBeforeIt()
    {
        var blocks = Segmenter.Segment("\n\u00A0 One.\n\n  Two.\n\n", TextSyntax.Plain, "en");

        Assert.Equal([new TextSpan(0, 11), new TextSpan(11, 17)], blocks.Select(block => block.Span));
        Assert.Equal([new TextSpan(3, 7), new TextSpan(11, 15)], blocks.Select(block => block.Content));
    }

    [Theory]
    [InlineData("The road to war")]
    [InlineData("Граница и степь")]
    [InlineData("A republic without a railway")]
    public void AShortLineWithoutAStopHeadsTheLongParagraphUnderIt(string line)
    {
        var blocks = Segmenter.Segment($"{line}\n\nThe patrols met in May, and neither side withdrew from the river. It went on until September.", TextSyntax.Plain, "en");

        Assert.Equal([BlockKind.Heading, BlockKind.Paragraph], blocks.Select(block => block.Kind));
    }

    [Theory]
    [InlineData("The border of the steppe", "had no river and no wall.")]
    [InlineData("The road to war was long, and nobody came back by it", "They had gone out in May, and there was nothing that they had not been told of it before.")]
    [InlineData("It ended there", "Then the armies went home, the maps were drawn again, and all was as it had been")]
    public void AShortLineHeadsNeitherALineLikeItNorWithAClauseNorWhatHasNoStop(string line, string below) =>
        Assert.All(Segmenter.Segment($"{line}\n\n{below}", TextSyntax.Plain, "en"), block => Assert.Equal(BlockKind.Paragraph, block.Kind));

    [Fact]
    public void AnEmptyTextHasNoBlocks() =>
        Assert.Empty(Segmenter.Segment("", TextSyntax.Plain, "en"));

    [Theory]
    [InlineData(TextSyntax.Plain)]
    [InlineData(TextSyntax.Markdown)]
    public void ATextOfWhiteSpaceIsOneEmptyParagraph(TextSyntax syntax)
    {
        var block = Assert.Single(Segmenter.Segment(" \n\t\n\u00A0", syntax, "en"));

        Assert.Equal((BlockKind.Paragraph, 0, 0), (block.Kind, block.Content.Length, block.Sentences.Count));
        Assert.Equal(new TextSpan(0, 5), block.Span);
    }
}
