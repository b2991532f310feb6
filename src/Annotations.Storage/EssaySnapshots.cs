using Annotations.Model.Essays;
using Microsoft.Extensions.Caching.Memory;

namespace Annotations.Storage;

/// <summary>
/// Essays with their sentences as this process last read them, for writers: a write proves, in its transaction, that
/// the text is still the one it was made on (<see cref="TextMoved"/>), so that it may begin with a state that is not the newest.
/// </summary>
public sealed class EssaySnapshots(IEssayStore essays) : IDisposable
{
    /// <summary>In UTF-16 code units of text; sentences weigh about as much again.</summary>
    private const long MaxCharacters = 32L * 1024 * 1024;

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MaxCharacters });

    /// <summary>The essay as it was read at some time; read now where it never was. Null where there is none.</summary>
    public async Task<EssaySnapshot?> ReadAsync(EssayId id, CancellationToken cancellationToken)
    {
        if (cache.Get<ComposedEssay>(id) is { } known) return new EssaySnapshot(known, IsFresh: false);
        if (await essays.FindAsync(id, cancellationToken) is not { } stored) return null;

        var composed = new ComposedEssay(stored.Value, await essays.ReadContentAsync(stored.Value, cancellationToken));
        cache.Set(id, composed, new MemoryCacheEntryOptions { Size = composed.Content.Text.Length + 1 });
        return new EssaySnapshot(composed, IsFresh: true);
    }

    /// <summary>Makes the next read a new one.</summary>
    public void Forget(EssayId id) => cache.Remove(id);

    public void Dispose() => cache.Dispose();
}

/// <param name="IsFresh">Whether it was read just now: what does not fit it then fits nothing.</param>
public sealed record EssaySnapshot(ComposedEssay Composed, bool IsFresh);
