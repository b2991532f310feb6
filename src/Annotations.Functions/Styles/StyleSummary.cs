using System.Text.Json;
using Annotations.Citations.Csl.Styles;

namespace Annotations.Functions.Styles;

/// <summary>What a list of styles says of one.</summary>
/// <param name="Kind">How it cites (CSL 1.0.2, <c>citation-format</c>): author-date, author, numeric, label or note.</param>
/// <param name="Fields">The fields of study it is for (CSL 1.0.2, <c>field</c>), such as history.</param>
/// <param name="Locale">The language that it is written for; null for any.</param>
/// <param name="IsPackaged">Whether it comes with the service; an editor put it otherwise.</param>
public sealed record StyleSummary(string Id, string Title, string? Kind, IReadOnlyList<string> Fields, string? Locale, bool IsPackaged)
{
    /// <summary>Of a style that was put.</summary>
    internal static StyleSummary Of(string id, Style style) =>
        new(id, style.Info.Title, style.Info.Format ?? (style.IsNote ? "note" : null), style.Info.Fields, style.DefaultLocale, IsPackaged: false);

    /// <summary>Of the tree of a packaged style.</summary>
    internal static StyleSummary OfTree(string id, string title, JsonElement tree)
    {
        var root = tree.GetProperty("a");
        var categories = Children(tree).Where(child => Is(child, "info")).SelectMany(Children).Where(child => Is(child, "category")).ToList();
        var kind = categories.Select(category => Attribute(category, "citation-format")).FirstOrDefault(format => format is not null);
        return new StyleSummary(
            id,
            title,
            kind ?? (TextOf(root, "class") == "note" ? "note" : null),
            [.. categories.Select(category => Attribute(category, "field")).OfType<string>()],
            TextOf(root, "default-locale"),
            IsPackaged: true);
    }

    private static bool Is(JsonElement element, string name) => TextOf(element, "n") == name;

    private static IEnumerable<JsonElement> Children(JsonElement element) =>
        element.TryGetProperty("c", out var children) ? children.EnumerateArray().Where(child => child.ValueKind == JsonValueKind.Object) : [];

    private static string? Attribute(JsonElement element, string name) =>
        element.TryGetProperty("a", out var attributes) ? TextOf(attributes, name) : null;

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
