namespace Annotations.Editions.Latex;

/// <summary>The essay's language in babel, by the locale files that babel has (babel 3.80, "Selecting languages with BCP 47 tags").</summary>
internal static class LatexLanguage
{
    /// <summary>babel's names, which biblatex too knows its own words by. A language that is not here is set as English is.</summary>
    private static readonly Dictionary<string, (string Name, string Tag)> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cs"] = ("czech", "cs"),
        ["de"] = ("ngerman", "de"),
        ["en"] = ("english", "en"),
        ["es"] = ("spanish", "es"),
        ["fr"] = ("french", "fr"),
        ["it"] = ("italian", "it"),
        ["ja"] = ("japanese", "ja"),
        ["mn"] = ("mongolian", "mn"),
        ["nl"] = ("dutch", "nl"),
        ["pl"] = ("polish", "pl"),
        ["pt"] = ("portuguese", "pt"),
        ["ru"] = ("russian", "ru"),
        ["uk"] = ("ukrainian", "uk"),
        ["zh"] = ("chinese", "zh-Hans"),
    };

    public static string Of(string language)
    {
        var (name, tag) = Names.GetValueOrDefault(language.Split('-')[0], Names["en"]);
        return $"\\usepackage{{babel}}\n\\babelprovide[import={tag},main]{{{name}}}\n";
    }
}
