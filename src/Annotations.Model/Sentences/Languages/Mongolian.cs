namespace Annotations.Model.Sentences.Languages;

internal static class Mongolian
{
    public static LanguageData Data { get; } = new() { Tag = "mn" };
}
