using System.Text.RegularExpressions;
using Annotations.Citations.RichText;

namespace Annotations.Citations.Wikipedia;

/// <summary>Text in a template's parameter.</summary>
internal static partial class WikiText
{
    /// <summary>The text on one line, with what would end the parameter or start other markup as entities or <c>{{!}}</c>.</summary>
    internal static string Of(string text)
    {
        var plain = Markup.Strip(text.Replace("<i>", "\u0001", StringComparison.Ordinal).Replace("</i>", "\u0001", StringComparison.Ordinal));
        return Entity().Replace(string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), "&amp;")
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("{", "&#123;", StringComparison.Ordinal)
            .Replace("}", "&#125;", StringComparison.Ordinal)
            .Replace("[", "&#91;", StringComparison.Ordinal)
            .Replace("]", "&#93;", StringComparison.Ordinal)
            .Replace("''", "&#39;&#39;", StringComparison.Ordinal)
            .Replace("~~~", "&#126;&#126;&#126;", StringComparison.Ordinal)
            .Replace("|", "{{!}}", StringComparison.Ordinal)
            .Replace("\u0001", "''", StringComparison.Ordinal);
    }

    /// <summary>A URL with what would end the parameter or the link percent-encoded.</summary>
    internal static string OfUrl(string url) => UrlBreaker().Replace(url.Trim(), match => Uri.HexEscape(match.Value[0]));

    /// <summary>An ampersand that would start an entity.</summary>
    [GeneratedRegex("&(?=#?[A-Za-z0-9]+;)", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(@"[\s|{}\[\]<>""]", RegexOptions.CultureInvariant)]
    private static partial Regex UrlBreaker();
}
