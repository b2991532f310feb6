namespace Annotations.Model.Sentences.Languages;

internal static class Russian
{
    public static LanguageData Data { get; } = new() { Tag = "ru" };
}
