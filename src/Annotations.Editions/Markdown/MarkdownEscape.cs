using System.Text;
using System.Text.RegularExpressions;

namespace Annotations.Editions.Markdown;

/// <summary>Text that stands in Markdown as it is (CommonMark 0.31, section 2.4; pandoc's extensions for mathematics, citations, attributes, sub- and superscripts).</summary>
internal static partial class MarkdownEscape
{
    public static string Of(string text)
    {
        var line = OneLine(text);
        var escaped = new StringBuilder(line.Length + 8);
        for (var at = 0; at < line.Length; at++)
        {
            if (Acts(line, at)) escaped.Append('\\');
            escaped.Append(line[at]);
        }

        return escaped.ToString();
    }

    /// <summary>A line of a block whose first characters do not begin another kind of block: a list (pandoc's fancy ones too), a heading, a rule, a definition.</summary>
    public static string Start(string line)
    {
        if (line.Length > 0 && line[0] is '#' or '>' or '+' or '=' or ':' or '-' or '%') return "\\" + line;
        return ListMark().Match(line) is { Success: true } mark ? line.Insert(mark.Length - 1, "\\") : line;
    }

    /// <summary>Line ends count as spaces, so that no word comes to stand at the start of a line; other control characters count for nothing.</summary>
    public static string OneLine(string text) => XmlText.Valid(text.ReplaceLineEndings(" ").Replace('\t', ' '));

    private static bool Acts(string line, int at)
    {
        var next = at + 1 < line.Length ? line[at + 1] : ' ';
        return line[at] switch
        {
            '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '|' or '~' or '^' or '$' or '{' or '}' or '@' => true,
            '-' => next == '-' || (at > 0 && line[at - 1] == '-'),
            '!' => next == '[' || at + 1 == line.Length,
            '&' => char.IsAsciiLetter(next) || next == '#',
            _ => false,
        };
    }

    [GeneratedRegex(@"^\(?(?:[0-9]+|[A-Za-z]|[IVXLCDMivxlcdm]+)[.)](?=\s|$)")]
    private static partial Regex ListMark();
}
