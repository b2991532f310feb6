using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sources;

namespace Annotations.Functions.Http;

/// <summary>The addresses of resources, below the host; the first segment is host.json's route prefix.</summary>
internal static class ApiPaths
{
    public const string Root = "/api";

    /// <summary>A path without the route prefix, as functions' routes have it.</summary>
    public static string BelowRoot(string? path) =>
        path is null ? "" : path.StartsWith(Root, StringComparison.OrdinalIgnoreCase) ? path[Root.Length..] : path;

    public static string Essay(EssayId id) => $"{Root}/essays/{id}";

    /// <summary>The container of the essay's annotations (Web Annotation Protocol, section 4).</summary>
    public static string WebContainer(EssayId id) => $"{Root}/w3c/essays/{id}/annotations/";

    public static string Annotation(EssayId essay, AnnotationId id) => $"{Essay(essay)}/annotations/{id}";

    public static string AnnotationRevision(EssayId essay, AnnotationId id, int revision) => $"{Annotation(essay, id)}/history/{revision}";

    public static string Style(string id) => $"{Root}/styles/{id}";

    public static string Source(EssayId essay, SourceId id) => $"{Essay(essay)}/sources/{id}";
}
