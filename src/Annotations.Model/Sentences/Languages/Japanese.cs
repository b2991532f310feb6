namespace Annotations.Model.Sentences.Languages;

internal static class Japanese
{
    public static LanguageData Data { get; } = new() { Tag = "ja" };
}
