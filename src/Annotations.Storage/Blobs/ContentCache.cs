using Annotations.Model.Essays;
using Microsoft.Extensions.Caching.Memory;

namespace Annotations.Storage.Blobs;

/// <summary>Contents read lately. They never change, so that none is ever stale.</summary>
internal sealed class ContentCache : IDisposable
{
    /// <summary>In UTF-16 code units of text; sentences weigh about as much again.</summary>
    private const long MaxCharacters = 32L * 1024 * 1024;

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MaxCharacters });

    public EssayContent? Find(string name) => cache.Get<EssayContent>(name);

    public void Keep(string name, EssayContent content) =>
        cache.Set(name, content, new MemoryCacheEntryOptions { Size = content.Text.Length + 1 });

    public void Dispose() => cache.Dispose();
}
