using System.Collections.Frozen;

namespace Annotations.Citations.BibTex;

/// <summary>Languages as babel and polyglossia call them (BibLaTeX manual, section 3.1.1, "langid"), by ISO 639-1.</summary>
internal static class BabelLanguages
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["ar"] = "arabic", ["bg"] = "bulgarian", ["cs"] = "czech", ["da"] = "danish", ["de"] = "german",
        ["el"] = "greek", ["en"] = "english", ["en-GB"] = "british", ["en-US"] = "american", ["es"] = "spanish",
        ["fi"] = "finnish", ["fr"] = "french", ["he"] = "hebrew", ["hu"] = "hungarian", ["it"] = "italian",
        ["ja"] = "japanese", ["ko"] = "korean", ["la"] = "latin", ["mn"] = "mongolian", ["nl"] = "dutch",
        ["no"] = "norsk", ["pl"] = "polish", ["pt"] = "portuguese", ["pt-BR"] = "brazilian", ["ro"] = "romanian",
        ["ru"] = "russian", ["sv"] = "swedish", ["tr"] = "turkish", ["uk"] = "ukrainian", ["zh"] = "chinese",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Codes =
        Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a language tag (BCP 47), compared exactly; null when babel's name is not known.</summary>
    internal static string? NameOf(string code) => Names.GetValueOrDefault(code);

    /// <summary>The language tag of a name, whatever its case; null when it is not known.</summary>
    internal static string? CodeOf(string name) => Codes.GetValueOrDefault(name);
}
