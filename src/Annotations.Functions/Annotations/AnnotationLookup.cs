using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Storage;

namespace Annotations.Functions.Annotations;

/// <summary>Finds annotations by what stands in an address.</summary>
internal static class AnnotationLookup
{
    /// <returns>The annotation; <see cref="NotFound"/>, also where an id could be none; <see cref="Gone"/> where it was deleted.</returns>
    public static async Task<Result<Stored<Annotation>>> FindLiveAsync(this IAnnotationStore annotations, string essayId, string id, CancellationToken cancellationToken)
    {
        if (!EssayId.TryParse(essayId, out var essay)) return new NotFound("essay", essayId);
        if (!AnnotationId.TryParse(id, out var annotation)) return new NotFound("annotation", id);
        return await annotations.FindLiveAsync(essay, annotation, cancellationToken);
    }

    /// <returns>The annotation, <see cref="NotFound"/> or <see cref="Gone"/>.</returns>
    public static async Task<Result<Stored<Annotation>>> FindLiveAsync(this IAnnotationStore annotations, EssayId essay, AnnotationId id, CancellationToken cancellationToken) =>
        await annotations.FindAsync(essay, id, cancellationToken) switch
        {
            null => new NotFound("annotation", id.ToString()),
            { Value.IsDeleted: true } deleted => new Gone("annotation", id.ToString(), deleted.Value.Modified.At),
            var stored => stored,
        };
}
