using Annotations.Model.Sentences;

namespace Annotations.Model.Tests.Sentences;

/// <summary>
/// A text with its sentence boundaries marked: "|" stands where one ends, "||" where the next begins without a space,
/// so that the text itself is what is left when the marks (and the space before them) are taken out.
/// </summary>
internal static class MarkedText
{
    /// <summary>Asserts that the text is cut where it is marked, and nowhere else.</summary>
    public static void AssertIsCutAsMarked(string marked, string language = "en", TextSyntax syntax = TextSyntax.Plain) =>
        Assert.Equal(marked, Mark(Unmark(marked), language, syntax));

    public static string[] SentencesOf(string text, string language = "en", TextSyntax syntax = TextSyntax.Plain) =>
        [.. from block in Segmenter.Segment(text, syntax, language) from sentence in block.Sentences select sentence.Slice(text).ToString()];

    private static string Unmark(string marked) =>
        marked.Replace("||", "").Replace(" | ", " ").Replace("|\n", "\n");

    private static string Mark(string text, string language, TextSyntax syntax)
    {
        var marked = text;
        foreach (var sentence in Segmenter.Segment(text, syntax, language).SelectMany(block => block.Sentences).Reverse())
        {
            marked = sentence.End == text.Length ? marked : marked.Insert(sentence.End, MarkAt(text, sentence.End));
        }

        return marked;
    }

    private static string MarkAt(string text, int end) => text[end] switch { '\n' => "|", ' ' => " |", _ => "||" };
}
