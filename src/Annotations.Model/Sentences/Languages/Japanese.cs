namespace Annotations.Model.Sentences.Languages;

/// <summary>Japanese ends its sentences with marks of its own; the abbreviations are those of names in Latin letters.</summary>
internal static class Japanese
{
    public static LanguageData Data { get; } = new()
    {
        Tag = "ja",
        Titles = "mr mrs ms dr prof st",
        Numbered = "no vol pp p fig vs",
        Inner = "e.g i.e cf",
        Ending = "inc ltd co corp jr u.s u.s.a a.m p.m et.al al ed",
        Final = "etc",
    };
}
