namespace Annotations.Model.Sentences.Languages;

internal static class French
{
    public static LanguageData Data { get; } = new() { Tag = "fr" };
}
