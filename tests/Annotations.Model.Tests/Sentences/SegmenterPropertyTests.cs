using Annotations.Model.Sentences;
using CsCheck;

namespace Annotations.Model.Tests.Sentences;

/// <summary>What holds for every text, tried on texts built of the pieces that segmenters stumble over.</summary>
public sealed class SegmenterPropertyTests
{
    private static readonly string[] Pieces =
    [
        "a", "The", "word", "I", "J.", "Mr.", "U.S.", "no.", "e.g.", "etc.", "p.m.", "1", "12", "1936", "3.5", ".", "..", "...", "…", ". . .", "!", "?", "?!",
        " ", " ", " ", "  ", "\t", "\n", "\n\n", "\n  ", "\u00A0", "\u200B", "\u00AD", "\uFEFF", "\u2028", "\r", "\v", "\0",
        "\"", "'", "“", "”", "«", "»", "(", ")", "[", "]", "[3]", "[^1]", "¹", "*", "**", "_", "`", "```", "~~~", "†", "-", "—", "•",
        "1.", "2)", "a)", "(b)", "iv.", "# ", "## ", "> ", "- ", "+ ", "---", "===", "|", "|---|", "<!--", "-->", "<div>", "</p>", "<sup>", "\\", "&", "    ",
        "。", "！", "「", "」", "（", "）", "日本", "と", "Сталин", "г.", "т. е.", "и", "\uD83D", "\uDE00", "😀", "é", "e\u0301", "ß", "http://a.b/C.d", "x@y.z", "[a](b.C d)", ":", ";", ",",
    ];

    /// <summary>Enough to meet every pair of pieces many times over.</summary>
    private const int Texts = 20_000;

    private static readonly Gen<string> Text = Gen.OneOf(Pieces).Array[0, 40].Select(string.Concat);
    private static readonly Gen<TextSyntax> Syntax = Gen.OneOf(TextSyntax.Plain, TextSyntax.Markdown);
    private static readonly Gen<string> Language = Gen.OneOf("en", "ru", "de-AT", "fr", "ja", "zh-Hans", "mn", "el", "xx", "");

    [Fact]
    public void BlocksTileTheText() =>
        Gen.Select(Text, Syntax, Language).Sample((text, syntax, language) =>
            text == string.Concat(Segmenter.Segment(text, syntax, language).Select(block => block.Span.Slice(text).ToString())), iter: Texts);

    [Fact]
    public void ContentLiesInItsBlockWithoutWhiteSpaceAtItsEnds() =>
        Gen.Select(Text, Syntax, Language).Sample((text, syntax, language) =>
            Segmenter.Segment(text, syntax, language).All(block =>
                block.Span.Start <= block.Content.Start && block.Content.End <= block.Span.End
                && block.Content.Slice(text).Trim().Length == block.Content.Length), iter: Texts);

    [Fact]
    public void SentencesStandInOrderInTheContentWithoutWhiteSpaceAtTheirEnds() =>
        Gen.Select(Text, Syntax, Language).Sample((text, syntax, language) =>
            Segmenter.Segment(text, syntax, language).All(block => AreInOrder(block, text)), iter: Texts);

    [Fact]
    public void SentencesOfPlainTextCoverAllThatIsNotWhiteSpace() =>
        Gen.Select(Text, Language).Sample((text, language) =>
            Segmenter.Segment(text, TextSyntax.Plain, language).All(block => UncoveredPart(block, text).Length == 0), iter: Texts);

    [Fact]
    public void SentencesOfMarkdownLeaveOutOnlyMarksBetweenLines() =>
        Gen.Select(Text, Language).Sample((text, language) =>
            Segmenter.Segment(text, TextSyntax.Markdown, language).Where(block => block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation)
                .All(block => UncoveredPart(block, text).All(mark => mark is '>' or '\\')), iter: Texts);

    [Fact]
    public void TheSameTextIsAlwaysCutAlike() =>
        Gen.Select(Text, Syntax, Language).Sample((text, syntax, language) =>
            Describe(text, syntax, language) == Describe(text, syntax, language), iter: Texts);

    [Fact]
    public void AParagraphOfPlainTextIsCutTheSameOnItsOwn() =>
        Gen.Select(Text, Language).Sample((text, language) =>
            Segmenter.Segment(text, TextSyntax.Plain, language).Where(block => block.Kind == BlockKind.Paragraph).All(block =>
                MarkedText.SentencesOf(text[LineStart(text, block.Content.Start)..block.Content.End], language)
                    .SequenceEqual(block.Sentences.Select(sentence => sentence.Slice(text).ToString()))), iter: Texts);

    /// <summary>Where the indent of the line begins, for an indent may begin a paragraph.</summary>
    private static int LineStart(string text, int at) => text.LastIndexOf('\n', Math.Max(0, at - 1), Math.Max(0, at)) + 1;

    private static bool AreInOrder(TextBlock block, string text)
    {
        var end = block.Content.Start;
        foreach (var sentence in block.Sentences)
        {
            if (sentence.Start < end || sentence.Length < 1 || sentence.Slice(text).Trim().Length != sentence.Length)
            {
                return false;
            }

            end = sentence.End;
        }

        return end <= block.Content.End && (block.Kind != BlockKind.Heading || block.Sentences.Count == 0);
    }

    private static string UncoveredPart(TextBlock block, string text)
    {
        if (block.Kind == BlockKind.Heading)
        {
            return "";
        }

        var left = text.ToCharArray();
        foreach (var sentence in block.Sentences)
        {
            left.AsSpan(sentence.Start, sentence.Length).Fill(' ');
        }

        return string.Concat(left[block.Content.Start..block.Content.End].Where(c => !char.IsWhiteSpace(c)));
    }

    private static string Describe(string text, TextSyntax syntax, string language) =>
        string.Join(';', Segmenter.Segment(text, syntax, language).Select(block => $"{block.Kind} {block.Span} {string.Join(',', block.Sentences)}"));
}
