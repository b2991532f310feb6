using System.Text;

namespace Annotations.Citations.BibTex;

/// <summary>Text of fields that TeX's commands do not work in: URLs and identifiers (BibLaTeX manual, "verbatim").</summary>
internal static class VerbatimText
{
    /// <summary>The text with what would break the entry percent-encoded (RFC 3986, section 2.1): braces, backslashes, blanks, non-ASCII.</summary>
    internal static string Of(string text)
    {
        if (text.All(IsSafe))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.IsAscii && IsSafe((char)rune.Value) ? safe.Append((char)rune.Value) : safe.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return safe.ToString();
    }

    /// <summary>The text of a verbatim field that a program escaped all the same: <c>\_</c>, <c>\url{…}</c>.</summary>
    internal static string Read(string value)
    {
        var text = value.Trim();
        return !text.Contains('\\', StringComparison.Ordinal)
            ? text.Trim('{', '}').Trim()
            : text.Replace("\\url", string.Empty, StringComparison.Ordinal)
                .Replace("\\textasciitilde", "~", StringComparison.Ordinal)
                .Replace("{", string.Empty, StringComparison.Ordinal)
                .Replace("}", string.Empty, StringComparison.Ordinal)
                .Replace("\\", string.Empty, StringComparison.Ordinal)
                .Trim();
    }

    private static bool IsSafe(char character) => character is > ' ' and < '\u007F' and not ('{' or '}' or '\\');
}
