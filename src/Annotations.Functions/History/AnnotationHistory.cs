using Annotations.Functions.Essays;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Storage;

namespace Annotations.Functions.History;

/// <summary>Reads every state of an annotation.</summary>
internal static class AnnotationHistory
{
    /// <returns>Every state with the current one, oldest first; <see cref="NotFound"/> where there never was such an annotation.</returns>
    public static async Task<Result<IReadOnlyList<Annotation>>> ReadStatesAsync(this IAnnotationStore annotations, string essayId, string id, CancellationToken cancellationToken)
    {
        if (!EssayId.TryParse(essayId, out var essay)) return EssayLookup.NotAnEssay(essayId);
        if (!AnnotationId.TryParse(id, out var annotation)) return new NotFound("annotation", id);

        // The current state first: a change in between then shows twice, and never not at all.
        if (await annotations.FindAsync(essay, annotation, cancellationToken) is not { } current) return new NotFound("annotation", id);
        var past = await annotations.ReadHistoryAsync(essay, annotation, cancellationToken);
        return past.Where(state => state.Revision < current.Value.Revision).Append(current.Value).ToList();
    }
}
