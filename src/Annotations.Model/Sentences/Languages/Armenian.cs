namespace Annotations.Model.Sentences.Languages;

/// <summary>Armenian, whose full stop is often typed as a colon.</summary>
internal static class Armenian
{
    public static LanguageData Data { get; } = new() { Tag = "hy", ExtraTerminators = ":։" };
}
