namespace Annotations.Model.Sentences.Languages;

internal static class Chinese
{
    public static LanguageData Data { get; } = new() { Tag = "zh" };
}
