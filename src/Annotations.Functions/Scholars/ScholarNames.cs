using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Moderation;
using Annotations.Model.Scholars;
using Annotations.Model.Sources;
using Annotations.Model.Versions;
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

    /// <summary>The change as it is told: what is stored of it keeps the name that stood then.</summary>
    public async ValueTask<Change> NowAsync(Change change, CancellationToken cancellationToken) => change with { By = await NowAsync(change.By, cancellationToken) };

    public async ValueTask<Annotation> NowAsync(Annotation annotation, CancellationToken cancellationToken) =>
        annotation with { Created = await NowAsync(annotation.Created, cancellationToken), Modified = await NowAsync(annotation.Modified, cancellationToken) };

    public async ValueTask<Essay> NowAsync(Essay essay, CancellationToken cancellationToken) =>
        essay with { Created = await NowAsync(essay.Created, cancellationToken), Modified = await NowAsync(essay.Modified, cancellationToken) };

    public async ValueTask<Source> NowAsync(Source source, CancellationToken cancellationToken) =>
        source with { Created = await NowAsync(source.Created, cancellationToken), Modified = await NowAsync(source.Modified, cancellationToken) };

    public async ValueTask<Flag> NowAsync(Flag flag, CancellationToken cancellationToken) =>
        flag with { Raised = await NowAsync(flag.Raised, cancellationToken), Decided = flag.Decided is { } decided ? await NowAsync(decided, cancellationToken) : null };

    public Task<IReadOnlyList<Annotation>> NowAsync(IReadOnlyList<Annotation> annotations, CancellationToken cancellationToken) =>
        AllNowAsync(annotations, annotation => [annotation.Created, annotation.Modified], NowAsync, cancellationToken);

    public Task<IReadOnlyList<Essay>> NowAsync(IReadOnlyList<Essay> essays, CancellationToken cancellationToken) =>
        AllNowAsync(essays, essay => [essay.Created, essay.Modified], NowAsync, cancellationToken);

    public Task<IReadOnlyList<Source>> NowAsync(IReadOnlyList<Source> sources, CancellationToken cancellationToken) =>
        AllNowAsync(sources, source => [source.Created, source.Modified], NowAsync, cancellationToken);

    public Task<IReadOnlyList<Flag>> NowAsync(IReadOnlyList<Flag> flags, CancellationToken cancellationToken) =>
        AllNowAsync(flags, flag => [flag.Raised, flag.Decided ?? flag.Raised], NowAsync, cancellationToken);

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

    /// <summary>Asks for the names that are not known yet together, and not one after another.</summary>
    private async Task<IReadOnlyList<T>> AllNowAsync<T>(IReadOnlyList<T> items, Func<T, Change[]> changesOf, Func<T, CancellationToken, ValueTask<T>> now, CancellationToken cancellationToken)
    {
        var scholars = items.SelectMany(changesOf).Select(change => change.By).DistinctBy(scholar => scholar.Id);
        foreach (var some in scholars.Where(scholar => !cache.TryGetValue(scholar.Id, out _)).Chunk(AtATime)) await Task.WhenAll(some.Select(scholar => NowAsync(scholar, cancellationToken).AsTask()));

        var named = new List<T>(items.Count);
        foreach (var item in items) named.Add(await now(item, cancellationToken));
        return named;
    }
}
