using Annotations.Model.Sentences.Boundaries;

namespace Annotations.Model.Sentences.Blocks;

/// <summary>Tells a heading of plain text by its form.</summary>
internal static class HeadingLine
{
    private const int MostLines = 3;

    /// <summary>Lines of verse and of addresses are all about as long.</summary>
    private const int TimesLonger = 2;

    /// <summary>A line like a title, or up to three lines all in capitals.</summary>
    public static bool Is(ReadOnlySpan<char> block)
    {
        var breaks = block.Length > Title.LongestTitle * MostLines ? MostLines : block.Count('\n');
        return breaks == 0 ? Title.IsLike(block) : breaks < MostLines && IsAllCapitals(block);
    }

    /// <summary>A short line without a stop over a paragraph that is much longer and has one: a title with small letters, "The road to war".</summary>
    public static bool IsOver(ReadOnlySpan<char> line, ReadOnlySpan<char> below) =>
        line.Length <= Title.LongestTitle
        && below.Length > line.Length * TimesLonger
        && EndsWithStop(below)
        && Title.IsLikeInSmallLetters(line);

    private static bool EndsWithStop(ReadOnlySpan<char> block)
    {
        var last = block.Length - 1;
        while (last > 0 && (Glyphs.IsCloser(block[last]) || char.IsDigit(block[last]))) last--;
        return Glyphs.IsStop(block[last]);
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> block)
    {
        var capitals = 0;
        foreach (var c in block)
        {
            if (char.IsLower(c) || Glyphs.IsStop(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 0;
    }
}
