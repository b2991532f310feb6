using System.Buffers;

namespace Annotations.Citations.Csl.Output;

/// <summary>What two marks of punctuation that meet become, as the reference processor has it.</summary>
internal static class PunctuationPairs
{
    private const string Marks = "!?.:,;";

    /// <summary>Rows: the mark that stands; columns: the mark that comes. Both in the order of <see cref="Marks"/>.</summary>
    private static readonly string[][] Results =
    [
        ["!", "!?", "!", "!", "!,", "!;"],
        ["?!", "?", "?", "?", "?,", "?;"],
        [".!", ".?", ".", ".:", ".,", ".;"],
        ["!", "?", ":", ":", ":,", ":;"],
        [",!", ",?", ",.", ",:", ",", ",;"],
        ["!", "?", ";", ";", ";,", ";"],
    ];

    private static readonly SearchValues<char> MarksAndSpace = SearchValues.Create(":.;!? ");

    /// <summary>Whether a text is nothing but marks, which stay whatever they meet.</summary>
    internal static bool AreMarks(string text) => !text.AsSpan().ContainsAnyExcept(MarksAndSpace);

    internal static bool IsMark(char character) => Marks.Contains(character, StringComparison.Ordinal);

    /// <summary>The one mark that stands for two; null when both stay, or when they are not both marks.</summary>
    internal static char? Single(char first, char second) =>
        IsMark(first) && IsMark(second) && Merge(first, second) is [var mark] ? mark : null;

    /// <summary>One mark or both, when both are marks; else the two characters.</summary>
    internal static string Merge(char first, char second)
    {
        var row = Marks.IndexOf(first, StringComparison.Ordinal);
        var column = Marks.IndexOf(second, StringComparison.Ordinal);
        return row < 0 || column < 0 ? string.Concat([first], [second]) : Results[row][column];
    }
}
