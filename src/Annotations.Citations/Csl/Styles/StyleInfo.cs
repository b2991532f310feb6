namespace Annotations.Citations.Csl.Styles;

/// <summary>What a style says of itself (CSL 1.0.2, "Info").</summary>
/// <param name="Id">The style's id, a URI.</param>
/// <param name="Title">The style's title.</param>
/// <param name="TitleShort">A short title, such as <c>APA</c>; null when there is none.</param>
/// <param name="Parent">The id of the independent style that a dependent one stands for; null for an independent one.</param>
/// <param name="Fields">The fields of study it is for, such as <c>history</c>.</param>
/// <param name="Format">How it cites: <c>author-date</c>, <c>author</c>, <c>numeric</c>, <c>label</c> or <c>note</c>; null when it does not say.</param>
/// <param name="Rights">The licence it comes under; null when it does not say.</param>
/// <param name="License">The licence's URI; null when it does not say.</param>
/// <param name="Authors">Who wrote it and contributed to it: attribution that the licence asks for.</param>
public sealed record StyleInfo(
    string Id, string Title, string? TitleShort, string? Parent, IReadOnlyList<string> Fields, string? Format, string? Rights, string? License, IReadOnlyList<string> Authors)
{
    internal static StyleInfo Read(StyleElement? info)
    {
        if (info is null)
        {
            return new StyleInfo(string.Empty, string.Empty, null, null, [], null, null, null, []);
        }

        var categories = info.All("category").ToList();
        var rights = info.Child("rights");
        return new StyleInfo(
            info.Child("id")?.Text.Trim() ?? string.Empty,
            info.Child("title")?.Text.Trim() ?? string.Empty,
            info.Child("title-short")?.Text.Trim(),
            info.All("link").FirstOrDefault(link => link["rel"] == "independent-parent")?["href"],
            [.. categories.Select(category => category["field"]).OfType<string>()],
            categories.Select(category => category["citation-format"]).FirstOrDefault(format => format is not null),
            rights?.Text.Trim(),
            rights?["license"],
            [.. info.Children.Where(child => child.Name is "author" or "contributor").Select(child => child.Child("name")?.Text.Trim()).OfType<string>()]);
    }
}
