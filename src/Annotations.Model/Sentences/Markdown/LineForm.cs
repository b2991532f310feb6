using Annotations.Model.Sentences.Boundaries;

namespace Annotations.Model.Sentences.Markdown;

/// <summary>Recognises what a line of Markdown is by its own form.</summary>
internal static class LineForm
{
    private const int MostHeadingLevels = 6;
    private const int MostListDigits = 9;
    private const int ShortestBreak = 3;

    /// <summary>The level of an ATX heading, or 0.</summary>
    public static int HeadingLevel(ReadOnlySpan<char> line)
    {
        var level = CountLeading(line, '#');
        return level is > 0 and <= MostHeadingLevels && (level == line.Length || Glyphs.IsWhite(line[level])) ? level : 0;
    }

    /// <summary>The level that a line of = or - gives the paragraph above it, or 0.</summary>
    public static int UnderlineLevel(ReadOnlySpan<char> line) =>
        line.IsEmpty ? 0
        : line.IndexOfAnyExcept('=') < 0 ? 1
        : line.IndexOfAnyExcept('-') < 0 ? 2 : 0;

    public static bool IsThematicBreak(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('*' or '-' or '_') || line.IndexOfAnyExcept(line[0], ' ', '\t') >= 0)
        {
            return false;
        }

        return line.Count(line[0]) >= ShortestBreak;
    }

    /// <summary>How long the fence is that opens a block of code, or 0.</summary>
    public static int FenceLength(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('`' or '~'))
        {
            return 0;
        }

        var length = CountLeading(line, line[0]);
        return length >= ShortestBreak && (line[0] == '~' || !line[length..].Contains('`')) ? length : 0;
    }

    /// <summary>How wide a list's mark is with the space after it, or 0. Only an item 1 breaks into a paragraph.</summary>
    public static int ListMarkWidth(ReadOnlySpan<char> line, bool inParagraph)
    {
        var mark = BulletWidth(line);
        var width = mark > 0 ? mark : NumberWidth(line, inParagraph);
        if (width == 0 || (inParagraph && width == line.Length))
        {
            return 0;
        }

        return width == line.Length ? width : Glyphs.IsWhite(line[width]) ? width + 1 : 0;
    }

    /// <summary>A row of dashes under a table's head.</summary>
    public static bool IsTableRule(ReadOnlySpan<char> line) =>
        line.Contains('-') && line.Contains('|') && line.IndexOfAnyExcept("|-: \t") < 0;

    /// <summary>[label]: target.</summary>
    public static bool IsLinkDefinition(ReadOnlySpan<char> line)
    {
        var close = line.IsEmpty || line[0] != '[' ? -1 : line.IndexOf("]:");
        return close > 1 && line[1] != '^' && line[close..].Length > 2;
    }

    /// <summary>How wide the mark of a footnote's text is, [^3]:, or 0.</summary>
    public static int NoteMarkWidth(ReadOnlySpan<char> line)
    {
        var close = line.StartsWith("[^") ? line.IndexOf("]:") : -1;
        return close > 2 ? close + 2 : 0;
    }

    public static int CountLeading(ReadOnlySpan<char> line, char mark)
    {
        var end = line.IndexOfAnyExcept(mark);
        return end < 0 ? line.Length : end;
    }

    private static int BulletWidth(ReadOnlySpan<char> line) => line.IsEmpty || line[0] is not ('-' or '*' or '+') ? 0 : 1;

    private static int NumberWidth(ReadOnlySpan<char> line, bool inParagraph)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        var isNumber = digits is > 0 and <= MostListDigits && line[digits] is '.' or ')';
        return isNumber && digits > 0 && (!inParagraph || line[..digits] is "1") ? digits + 1 : 0;
    }
}
