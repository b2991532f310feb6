using System.Text;

namespace Annotations.Editions.Latex;

/// <summary>Text that LaTeX sets as it is (Lamport, "LaTeX", section 2.2.1): none of its ten special characters acts, and no two characters become one.</summary>
internal static class LatexEscape
{
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var last = '\0';
        foreach (var character in text)
        {
            if (character == last && character is '-' or '\'') escaped.Append("{}");
            last = character;
            _ = character switch
            {
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => escaped.Append('\\').Append(character),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                '\\' => escaped.Append("\\textbackslash{}"),
                '`' => escaped.Append("\\textasciigrave{}"),
                '"' => escaped.Append("\\textquotedbl{}"),
                '[' or ']' => escaped.Append('{').Append(character).Append('}'),
                '\n' or '\r' or '\t' => escaped.Append(' '),
                _ when char.IsControl(character) => escaped,
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    /// <summary>An address within \href: what would end it or act in it is percent-encoded (RFC 3986, section 2.1).</summary>
    public static string OfAddress(Uri address) => address.AbsoluteUri
        .Replace("\\", "%5C", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal)
        .Replace("^", "%5E", StringComparison.Ordinal).Replace("~", "%7E", StringComparison.Ordinal).Replace("$", "%24", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal).Replace("#", "\\#", StringComparison.Ordinal).Replace("&", "\\&", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
