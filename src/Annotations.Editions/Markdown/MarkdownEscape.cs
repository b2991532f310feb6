using System.Buffers;
using System.Text;

namespace Annotations.Editions.Markdown;

/// <summary>Text that stands in Markdown as it is (CommonMark 0.31, section 2.4; pandoc's extensions for mathematics, citations, sub- and superscripts).</summary>
internal static class MarkdownEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>#|~^$@+-=!&:");

    /// <param name="isStart">Whether it stands at the start of a block, where a number with a stop would begin a list.</param>
    public static string Of(string text, bool isStart)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var isNumber = isStart;
        foreach (var character in OneLine(text))
        {
            var endsNumber = isNumber && character is '.' or ')' && escaped.Length > 0;
            if (Special.Contains(character) || endsNumber) escaped.Append('\\');
            escaped.Append(character);
            isNumber &= char.IsAsciiDigit(character);
        }

        return escaped.ToString();
    }

    /// <summary>Line ends count as spaces: no word may come to stand at the start of a line.</summary>
    public static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
