namespace Annotations.Model.Sentences.Languages;

internal static class Spanish
{
    public static LanguageData Data { get; } = new() { Tag = "es" };
}
