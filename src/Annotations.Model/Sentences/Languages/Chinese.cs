namespace Annotations.Model.Sentences.Languages;

/// <summary>Chinese ends its sentences with marks of its own; the abbreviations are those of names in Latin letters.</summary>
internal static class Chinese
{
    public static LanguageData Data { get; } = new()
    {
        Tag = "zh",
        Titles = "mr mrs ms dr prof st",
        Numbered = "no vol pp p fig vs",
        Inner = "e.g i.e cf",
        Ending = "inc ltd co corp jr u.s u.s.a a.m p.m et.al al ed",
        Final = "etc",
        SpeechVerbs = "说 說 道 问 問 答 喊 叫 讲 講 曰",
    };
}
