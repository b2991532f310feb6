using Annotations.Model.Annotations;
using Annotations.Model.Scholars;
using Annotations.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace Annotations.Functions.Scholars;

/// <summary>
/// The names that scholars go by now. What is stored keeps the name that stood when it was made; what is shown has the present one, which is read once a scholar in half a minute.
/// </summary>
public sealed class ScholarNames(IProfileStore profiles) : IDisposable
{
    /// <summary>After how long an instance knows a name that was changed on another one.</summary>
    public static readonly TimeSpan Staleness = TimeSpan.FromSeconds(30);

    private const int MaxScholars = 100_000;

    /// <summary>How many are asked for at the same time.</summary>
    private const int AtATime = 16;

    private static readonly object Version = new();

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MaxScholars });

    /// <summary>The scholar, by the name of their profile; as they are where they have none.</summary>
    public async ValueTask<Scholar> NowAsync(Scholar scholar, CancellationToken cancellationToken)
    {
        if (!cache.TryGetValue(scholar.Id, out string? name))
        {
            name = (await profiles.FindAsync(scholar.Id, cancellationToken))?.Value.Name;
            cache.Set(scholar.Id, name, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Staleness });
        }

        return name is null ? scholar : scholar with { Name = name };
    }

    public async ValueTask<Annotation> NowAsync(Annotation annotation, CancellationToken cancellationToken) => annotation with
    {
        Created = annotation.Created with { By = await NowAsync(annotation.Created.By, cancellationToken) },
        Modified = annotation.Modified with { By = await NowAsync(annotation.Modified.By, cancellationToken) },
    };

    public async Task<IReadOnlyList<Annotation>> NowAsync(IReadOnlyList<Annotation> annotations, CancellationToken cancellationToken)
    {
        var scholars = annotations.SelectMany(annotation => new[] { annotation.Created.By, annotation.Modified.By }).DistinctBy(scholar => scholar.Id);
        foreach (var some in scholars.Where(scholar => !cache.TryGetValue(scholar.Id, out _)).Chunk(AtATime)) await Task.WhenAll(some.Select(scholar => NowAsync(scholar, cancellationToken).AsTask()));

        var named = new List<Annotation>(annotations.Count);
        foreach (var annotation in annotations) named.Add(await NowAsync(annotation, cancellationToken));
        return named;
    }

    /// <summary>Changes whenever somebody's name does: what has names in it and is kept is kept by it.</summary>
    public async ValueTask<string?> VersionAsync(CancellationToken cancellationToken)
    {
        if (cache.TryGetValue(Version, out string? known)) return known;
        var version = await profiles.ReadNamesVersionAsync(cancellationToken);
        cache.Set(Version, version, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Staleness });
        return version;
    }

    /// <summary>To be called when a scholar's profile was changed.</summary>
    public void Forget(string scholar)
    {
        cache.Remove(scholar);
        cache.Remove(Version);
    }

    public void Dispose() => cache.Dispose();
}
