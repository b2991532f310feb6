using Annotations.Model.Sentences.Boundaries;

namespace Annotations.Model.Sentences.Blocks;

/// <summary>Tells a heading of plain text by its form.</summary>
internal static class HeadingLine
{
    private const int MostLines = 3;

    /// <summary>A line like a title, or up to three lines all in capitals.</summary>
    public static bool Is(ReadOnlySpan<char> block)
    {
        var breaks = block.Length > Title.LongestTitle * MostLines ? MostLines : block.Count('\n');
        return breaks == 0 ? Title.IsLike(block) : breaks < MostLines && IsAllCapitals(block);
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
