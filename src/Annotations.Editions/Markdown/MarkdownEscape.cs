using System.Text;

namespace Annotations.Editions.Markdown;

/// <summary>Text that stands in Markdown as it is (CommonMark 0.31, section 2.4; pandoc's extensions for mathematics, citations, sub- and superscripts).</summary>
internal static class MarkdownEscape
{
    /// <param name="isStart">Whether it stands at the start of a block, where a number with a stop would begin a list.</param>
    public static string Of(string text, bool isStart)
    {
        var line = OneLine(text);
        var escaped = new StringBuilder(line.Length + 8);
        var isNumber = isStart;
        for (var at = 0; at < line.Length; at++)
        {
            var character = line[at];
            var isFirst = isStart && line.AsSpan(0, at).IsWhiteSpace();
            if (Acts(line, at, isFirst) || (isNumber && at > 0 && character is '.' or ')')) escaped.Append('\\');
            escaped.Append(character);
            isNumber &= char.IsAsciiDigit(character);
        }

        return escaped.ToString();
    }

    /// <summary>Line ends count as spaces: no word may come to stand at the start of a line.</summary>
    public static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static bool Acts(string line, int at, bool isFirst)
    {
        var next = at + 1 < line.Length ? line[at + 1] : ' ';
        return line[at] switch
        {
            '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '|' or '~' or '^' or '$' => true,
            '{' or '}' or '@' => true,
            '#' or '>' or '+' or '=' or ':' => isFirst,
            '-' => isFirst || next == '-' || (at > 0 && line[at - 1] == '-'),
            '!' => next == '[',
            '&' => char.IsAsciiLetter(next) || next == '#',
            _ => false,
        };
    }
}
