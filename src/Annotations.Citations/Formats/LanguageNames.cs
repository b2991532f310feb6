using System.Collections.Frozen;

namespace Annotations.Citations.Formats;

/// <summary>
/// Languages by ISO 639-1: as babel and polyglossia call them (BibLaTeX manual, section 3.1.1, "langid"), which are mostly
/// their English names, and by the codes of ISO 639-2, as libraries have them.
/// </summary>
internal static class LanguageNames
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

    private static readonly (string Code, string Bibliographic)[] ThreeLetters =
    [
        ("ar", "ara"), ("bg", "bul"), ("cs", "cze"), ("cs", "ces"), ("da", "dan"), ("de", "ger"), ("de", "deu"), ("el", "gre"), ("el", "ell"),
        ("en", "eng"), ("es", "spa"), ("fi", "fin"), ("fr", "fre"), ("fr", "fra"), ("he", "heb"), ("hu", "hun"), ("it", "ita"), ("ja", "jpn"),
        ("ko", "kor"), ("la", "lat"), ("mn", "mon"), ("nl", "dut"), ("nl", "nld"), ("no", "nor"), ("pl", "pol"), ("pt", "por"), ("ro", "rum"),
        ("ro", "ron"), ("ru", "rus"), ("sv", "swe"), ("tr", "tur"), ("uk", "ukr"), ("zh", "chi"), ("zh", "zho"),
    ];

    private static readonly FrozenDictionary<string, string> Codes = Names.Select(pair => (Code: pair.Key, Name: pair.Value)).Concat(ThreeLetters)
        .ToFrozenDictionary(pair => pair.Item2, pair => pair.Item1, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a language tag (BCP 47), compared exactly; null when babel's name is not known.</summary>
    internal static string? NameOf(string code) => Names.GetValueOrDefault(code);

    /// <summary>The language tag of a name or of a code of three letters, whatever its case; null when it is not known.</summary>
    internal static string? CodeOf(string name) => Codes.GetValueOrDefault(name);
}
