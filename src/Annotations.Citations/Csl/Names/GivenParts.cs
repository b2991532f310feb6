using System.Text.RegularExpressions;

namespace Annotations.Citations.Csl.Names;

/// <summary>Given names taken apart: words, and between them spaces, hyphens and tags. An even part is a word, an odd one stands between.</summary>
internal static partial class GivenParts
{
    private const char FixedHyphen = '–';

    internal static List<string> Split(string given, bool keepsHyphen)
    {
        given = keepsHyphen ? given : given.Replace('-', ' ');
        given = Spaces().Replace(SpacedHyphen().Replace(given, "-"), " ");
        given = HyphenInWord().Replace(given, FixedHyphen + "$1");
        given = DotInWord().Replace(given, ". ");
        var parts = new List<string>();
        var start = 0;
        foreach (Match between in Between().Matches(given))
        {
            parts.Add(given[start..between.Index]);
            parts.Add(between.Value);
            start = between.Index + between.Length;
        }

        parts.Add(given[start..]);
        return parts;
    }

    internal static string Join(List<string> parts) =>
        FixedInWord().Replace(Spaces().Replace(SpacedHyphen().Replace(string.Concat(parts).TrimEnd(' ', '\t', '\n', '\r', '\uFEFF', '\u00A0'), "-"), " "), "-$1");

    /// <summary>The mark in the place of what stands between two words, whose tags stay before the mark's space.</summary>
    internal static string Marked(string between, string mark)
    {
        var tags = Tags(between);
        return tags.Length == 0 ? mark : mark.TrimEnd() + tags + mark[mark.TrimEnd().Length..];
    }

    internal static string Tags(string between) => string.Concat(Tag().Matches(between).Select(tag => tag.Value));

    [GeneratedRegex(@"\s*-\s*", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedHyphen();

    [GeneratedRegex(@"[ \t\r\n\v\f]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex("-([a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex HyphenInWord();

    [GeneratedRegex("–([a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex FixedInWord();

    [GeneratedRegex(@"\.(?=[^ ])", RegexOptions.CultureInvariant)]
    private static partial Regex DotInWord();

    [GeneratedRegex(@"[-\s]*</?(?:span\s+class=""no(?:case|decor)""|i|sc|b|sub|sup)>[-\s]*|[-\s]+", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex("-*<[^>]+>-*", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
