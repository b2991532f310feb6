using Annotations.Functions.Essays;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sources;
using Annotations.Storage;

namespace Annotations.Functions.History;

/// <summary>Reads every state of a source.</summary>
internal static class SourceHistory
{
    /// <returns>Every state with the current one, oldest first; <see cref="NotFound"/> where there never was such a source.</returns>
    public static async Task<Result<IReadOnlyList<PastSource>>> ReadStatesAsync(this ISourceStore sources, string essayId, string id, CancellationToken cancellationToken)
    {
        if (!EssayId.TryParse(essayId, out var essay)) return EssayLookup.NotAnEssay(essayId);
        if (!SourceId.TryParse(id, out var source)) return new NotFound("source", id);

        var current = await sources.FindAsync(essay, source, cancellationToken);
        var states = (await sources.ReadHistoryAsync(essay, source, cancellationToken)).ToList();
        if (current is not null)
        {
            states.RemoveAll(state => state.Change.Operation == current.Value.Modified.Operation);
            states.Add(new PastSource(current.Value, Deletion: null));
        }

        return states.Count == 0 ? new NotFound("source", id) : states;
    }
}
