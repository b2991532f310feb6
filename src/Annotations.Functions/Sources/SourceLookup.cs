using Annotations.Functions.Essays;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sources;
using Annotations.Storage;

namespace Annotations.Functions.Sources;

/// <summary>Finds sources by what stands in an address.</summary>
internal static class SourceLookup
{
    /// <returns>The source; <see cref="NotFound"/>, also where an id could be none; <see cref="Gone"/> where it was deleted.</returns>
    public static async Task<Result<Stored<Source>>> FindAsync(this ISourceStore sources, string essayId, string id, CancellationToken cancellationToken)
    {
        if (!EssayId.TryParse(essayId, out var essay)) return EssayLookup.NotAnEssay(essayId);
        if (!SourceId.TryParse(id, out var source)) return new NotFound("source", id);
        if (await sources.FindAsync(essay, source, cancellationToken) is { } stored) return stored;
        var past = await sources.ReadHistoryAsync(essay, source, cancellationToken);
        return past is [.., { Deletion: { } deletion }] ? new Gone("source", id, deletion.At) : new NotFound("source", id);
    }
}
