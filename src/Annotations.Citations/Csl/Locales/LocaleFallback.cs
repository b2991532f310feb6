namespace Annotations.Citations.Csl.Locales;

/// <summary>Which locale files stand in for a language (CSL 1.0.2, "Locale Fallback").</summary>
internal static class LocaleFallback
{
    internal const string Last = "en-US";

    /// <summary>The primary dialect of each language that has locale files.</summary>
    private static readonly string[] Primary =
    [
        "af-ZA", "ar-AR", "bg-BG", "ca-AD", "cs-CZ", "cy-GB", "da-DK", "de-DE", "el-GR", "en-US", "es-ES", "et-EE",
        "fa-IR", "fi-FI", "fr-FR", "he-IL", "hi-IN", "hr-HR", "hu-HU", "id-ID", "is-IS", "it-IT", "ja-JP", "km-KH",
        "ko-KR", "lt-LT", "lv-LV", "mn-MN", "nb-NO", "nl-NL", "nn-NO", "pl-PL", "pt-PT", "ro-RO", "ru-RU", "sk-SK",
        "sl-SI", "sr-RS", "sv-SE", "th-TH", "tr-TR", "uk-UA", "vi-VN", "zh-CN",
    ];

    /// <summary>The files to merge, the weakest first: en-US, the primary dialect, the bare language, the language as given.</summary>
    internal static IEnumerable<string> FilesOf(string language)
    {
        var bare = LanguageOf(language);
        string?[] chain = [Last, PrimaryOf(bare), bare, language];
        return chain.OfType<string>().Where(name => name.Length > 0).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The primary dialect of a language that has locale files; null for others.</summary>
    private static string? PrimaryOf(string language) => Array.Find(Primary, name => LanguageOf(name) == language);

    /// <summary>The language of a tag without its region: <c>pt</c> of <c>pt-BR</c>.</summary>
    internal static string LanguageOf(string tag)
    {
        var dash = tag.AsSpan().IndexOfAny('-', '_');
        return dash < 0 ? tag : tag[..dash];
    }
}
