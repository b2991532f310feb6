using Annotations.Functions.Essays;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Storage;

namespace Annotations.Functions.Annotations;

/// <summary>Finds annotations by what stands in an address.</summary>
internal static class AnnotationLookup
{
    /// <returns>The annotation; <see cref="NotFound"/>, also where an id could be none; <see cref="Gone"/> where it was deleted.</returns>
    public static async Task<Result<Stored<Annotation>>> FindLiveAsync(this IAnnotationStore annotations, string essayId, string id, CancellationToken cancellationToken) =>
        Live(await annotations.FindAnyAsync(essayId, id, cancellationToken));

    /// <returns>The annotation, <see cref="NotFound"/> or <see cref="Gone"/>.</returns>
    public static async Task<Result<Stored<Annotation>>> FindLiveAsync(this IAnnotationStore annotations, EssayId essay, AnnotationId id, CancellationToken cancellationToken) =>
        Live(await annotations.FindAnyAsync(essay, id, cancellationToken));

    /// <returns>The annotation, deleted or not; <see cref="NotFound"/>, also where an id could be none.</returns>
    public static async Task<Result<Stored<Annotation>>> FindAnyAsync(this IAnnotationStore annotations, string essayId, string id, CancellationToken cancellationToken)
    {
        if (!EssayId.TryParse(essayId, out var essay)) return EssayLookup.NotAnEssay(essayId);
        if (!AnnotationId.TryParse(id, out var annotation)) return new NotFound("annotation", id);
        return await annotations.FindAnyAsync(essay, annotation, cancellationToken);
    }

    private static async Task<Result<Stored<Annotation>>> FindAnyAsync(this IAnnotationStore annotations, EssayId essay, AnnotationId id, CancellationToken cancellationToken) =>
        await annotations.FindAsync(essay, id, cancellationToken) is { } stored ? stored : new NotFound("annotation", id.ToString());

    private static Result<Stored<Annotation>> Live(Result<Stored<Annotation>> found) =>
        found.Succeeded(out var stored, out _) && stored.Value.IsDeleted
            ? new Gone("annotation", stored.Value.Id.ToString(), stored.Value.Modified.At, stored.Value.ETag)
            : found;
}
