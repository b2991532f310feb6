using Annotations.Model.Sentences;

namespace Annotations.Model.Tests.Sentences;

/// <summary>Texts at which a segmenter that looks back or ahead without a bound would take hours instead of moments.</summary>
public sealed class AdversarialTests
{
    private const int Characters = 1 << 20;

    [Theory]
    [InlineData(".")]
    [InlineData("?")]
    [InlineData("…")]
    [InlineData(". ")]
    [InlineData("a.")]
    [InlineData("A. ")]
    [InlineData("a. B")]
    [InlineData("a")]
    [InlineData(".\"")]
    [InlineData(".\"a")]
    [InlineData("(")]
    [InlineData("(a. ")]
    [InlineData("「a。")]
    [InlineData(".*")]
    [InlineData("*")]
    [InlineData(".[")]
    [InlineData("].(")]
    [InlineData("a.](")]
    [InlineData("[")]
    [InlineData("`")]
    [InlineData("` `` ")]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("- a")]
    [InlineData("1. ")]
    [InlineData("1. a\n")]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("a\n- ")]
    [InlineData("|\n|-|\n")]
    [InlineData("<!--\n")]
    [InlineData("<a\n")]
    [InlineData("#")]
    [InlineData("    a\n\n")]
    [InlineData(" ")]
    [InlineData(".\u200B")]
    [InlineData("\u200B")]
    [InlineData("\uD83D")]
    [InlineData("。")]
    [InlineData("•")]
    [InlineData("1936.12 ")]
    [InlineData("<sup>.")]
    public void AMegabyteOfOnePieceIsCutInAMoment(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Characters / piece.Length));

        foreach (var syntax in Enum.GetValues<TextSyntax>())
        {
            Assert.Equal(text.Length, Segmenter.Segment(text, syntax, "en").Sum(block => block.Span.Length));
            Assert.Equal(text.Length + 2, Segmenter.Segment("a " + text, syntax, "en").Sum(block => block.Span.Length));
        }
    }
}
