namespace Annotations.Citations.Csl.Locales;

/// <summary>Which locale files stand in for a language (CSL 1.0.2, "Locale Fallback").</summary>
internal static class LocaleFallback
{
    internal const string Last = "en-US";

    /// <summary>The files to merge, the weakest first: en-US, the primary dialect, the bare language, the language as given.</summary>
    internal static IEnumerable<string> FilesOf(string language)
    {
        var bare = LanguageOf(language);
        string?[] chain = [Last, PrimaryOf(bare), bare, language];
        return chain.OfType<string>().Where(name => name.Length > 0).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The primary dialect of each language that has locale files; null for others.</summary>
    private static string? PrimaryOf(string language) => language switch
    {
        "af" => "af-ZA",
        "ar" => "ar-AR",
        "bg" => "bg-BG",
        "ca" => "ca-AD",
        "cs" => "cs-CZ",
        "cy" => "cy-GB",
        "da" => "da-DK",
        "de" => "de-DE",
        "el" => "el-GR",
        "en" => "en-US",
        "es" => "es-ES",
        "et" => "et-EE",
        "fa" => "fa-IR",
        "fi" => "fi-FI",
        "fr" => "fr-FR",
        "he" => "he-IL",
        "hi" => "hi-IN",
        "hr" => "hr-HR",
        "hu" => "hu-HU",
        "id" => "id-ID",
        "is" => "is-IS",
        "it" => "it-IT",
        "ja" => "ja-JP",
        "km" => "km-KH",
        "ko" => "ko-KR",
        "lt" => "lt-LT",
        "lv" => "lv-LV",
        "mn" => "mn-MN",
        "nb" => "nb-NO",
        "nl" => "nl-NL",
        "nn" => "nn-NO",
        "pl" => "pl-PL",
        "pt" => "pt-PT",
        "ro" => "ro-RO",
        "ru" => "ru-RU",
        "sk" => "sk-SK",
        "sl" => "sl-SI",
        "sr" => "sr-RS",
        "sv" => "sv-SE",
        "th" => "th-TH",
        "tr" => "tr-TR",
        "uk" => "uk-UA",
        "vi" => "vi-VN",
        "zh" => "zh-CN",
        _ => null,
    };

    /// <summary>The language of a tag without its region: <c>pt</c> of <c>pt-BR</c>.</summary>
    internal static string LanguageOf(string tag)
    {
        var dash = tag.AsSpan().IndexOfAny('-', '_');
        return dash < 0 ? tag : tag[..dash];
    }
}
