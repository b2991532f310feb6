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

    private static bool IsSafe(char character) => character is > ' ' and < '\u007F' and not ('{' or '}' or '\\');
}
