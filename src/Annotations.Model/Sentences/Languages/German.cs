namespace Annotations.Model.Sentences.Languages;

internal static class German
{
    public static LanguageData Data { get; } = new() { Tag = "de" };
}
