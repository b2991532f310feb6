using Annotations.Functions.Http;

namespace Annotations.Functions.Styles;

/// <summary>A style as it is sent.</summary>
/// <param name="Origin"><c>package</c> or <c>put</c>.</param>
internal sealed record StyleResponse(string Id, string Title, string? Kind, IReadOnlyList<string> Fields, string? Locale, string Origin, StyleLinks Links)
{
    public static StyleResponse Of(StyleSummary style) => new(
        style.Id, style.Title, style.Kind, style.Fields, style.Locale, style.IsPackaged ? "package" : "put", StyleLinks.Of(style));
}

/// <summary>Where to go on from a style.</summary>
/// <param name="Csl">The style's XML; of a packaged style, where its project keeps it.</param>
/// <param name="License">Styles of the package are the work of the Citation Style Language project and its contributors, under this licence.</param>
internal sealed record StyleLinks(string Self, string Csl, string? License)
{
    public static StyleLinks Of(StyleSummary style) => style.IsPackaged
        ? new(ApiPaths.Style(style.Id), $"https://www.zotero.org/styles/{style.Id}", "https://creativecommons.org/licenses/by-sa/3.0/")
        : new(ApiPaths.Style(style.Id), $"{ApiPaths.Style(style.Id)}/csl", null);
}

/// <summary>A page of the list of styles.</summary>
internal sealed record StyleListResponse(IReadOnlyList<StyleResponse> Items, int Total, string? Next);
