namespace Annotations.Model.Sentences.Languages;

internal static class Italian
{
    public static LanguageData Data { get; } = new() { Tag = "it" };
}
