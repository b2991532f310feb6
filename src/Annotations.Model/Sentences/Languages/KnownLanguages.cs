using System.Collections.Frozen;

namespace Annotations.Model.Sentences.Languages;

/// <summary>The languages the segmenter has data for; any other is read by the rules of English.</summary>
internal static class KnownLanguages
{
    private static readonly FrozenDictionary<string, Lazy<Language>> ByTag = new[]
    {
        English.Data, German.Data, French.Data, Spanish.Data, Italian.Data,
        Russian.Data, Mongolian.Data, Japanese.Data, Chinese.Data, Portuguese.Data, Dutch.Data, Polish.Data,
        Czech.Data, Swedish.Data, Danish.Data, Ukrainian.Data, Greek.Data, Armenian.Data,
    }.ToFrozenDictionary(data => data.Tag, data => new Lazy<Language>(() => new Language(data)), StringComparer.OrdinalIgnoreCase);

    /// <summary>Languages read by the rules of a near relation.</summary>
    private static readonly FrozenDictionary<string, string> Relations = new Dictionary<string, string>
    {
        ["sk"] = "cs", ["nb"] = "da", ["nn"] = "da", ["no"] = "da", ["be"] = "ru", ["bg"] = "ru", ["mk"] = "ru", ["kk"] = "ru", ["ky"] = "ru",
        ["yue"] = "zh", ["gl"] = "pt", ["ca"] = "es", ["af"] = "nl", ["gsw"] = "de", ["lb"] = "de",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The data for a BCP 47 tag, looked up by its primary subtag.</summary>
    public static Language For(string tag)
    {
        var subtag = tag.AsSpan();
        var dash = subtag.IndexOfAny('-', '_');
        var primary = dash < 0 ? subtag : subtag[..dash];
        var known = ByTag.GetAlternateLookup<ReadOnlySpan<char>>();
        if (Relations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(primary, out var relation))
        {
            return known[relation].Value;
        }

        return known.TryGetValue(primary, out var language) ? language.Value : known["en"].Value;
    }
}
