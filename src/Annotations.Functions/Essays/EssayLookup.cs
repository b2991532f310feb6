using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Storage;

namespace Annotations.Functions.Essays;

/// <summary>Finds essays by what stands in an address.</summary>
internal static class EssayLookup
{
    /// <returns>The essay, or <see cref="NotFound"/>, also where the id could be none.</returns>
    public static async Task<Result<Stored<Essay>>> FindAsync(this IEssayStore essays, string id, CancellationToken cancellationToken)
    {
        if (!EssayId.TryParse(id, out var essayId)) return NotAnEssay(id);
        return await essays.FindAsync(essayId, cancellationToken) is { } stored ? stored : NotAnEssay(id);
    }

    public static NotFound NotAnEssay(string id) => new("essay", id);
}
