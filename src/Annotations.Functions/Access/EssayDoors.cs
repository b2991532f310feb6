using Annotations.Model.Essays;
using Annotations.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace Annotations.Functions.Access;

/// <summary>
/// Who may do what in which essay, as it was read some seconds ago at most: one read of the table for all calls to an essay in that time. An essay that is not there is looked for each
/// time, so that one that is made private is so from its first moment on.
/// </summary>
public sealed class EssayDoors(IEssayStore essays) : IDisposable
{
    /// <summary>After how long an instance knows what another one changed.</summary>
    public static readonly TimeSpan Staleness = TimeSpan.FromSeconds(5);

    private const int MaxEssays = 10_000;

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MaxEssays });

    /// <summary>The essay; null where there is none.</summary>
    public async Task<Essay?> FindAsync(EssayId id, CancellationToken cancellationToken)
    {
        if (cache.Get<Essay>(id) is { } known) return known;
        if (await essays.FindAsync(id, cancellationToken) is not { Value: var essay }) return null;
        cache.Set(id, essay, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Staleness });
        return essay;
    }

    /// <summary>To be called when the essay was changed.</summary>
    public void Forget(EssayId id) => cache.Remove(id);

    public void Dispose() => cache.Dispose();
}
