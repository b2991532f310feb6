using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sources;
using Annotations.Model.Versions;

namespace Annotations.Storage;

/// <summary>Keeps the sources of essays. All members throw <see cref="StorageUnavailableException"/> when storage is away.</summary>
public interface ISourceStore
{
    /// <summary>The source as it is now: one point read.</summary>
    Task<Stored<Source>?> FindAsync(EssayId essay, SourceId id, CancellationToken cancellationToken);

    /// <summary>When a source that is no more was deleted; null where none ever had the id.</summary>
    Task<DateTimeOffset?> FindDeletionAsync(EssayId essay, SourceId id, CancellationToken cancellationToken);

    /// <summary>The sources after <paramref name="after"/>, by id.</summary>
    Task<Page<Source>> ListAsync(EssayId essay, SourceId? after, int limit, CancellationToken cancellationToken);

    /// <summary>Those of the named sources that exist, by id: one point read each.</summary>
    Task<IReadOnlyList<Source>> ReadAsync(EssayId essay, IReadOnlyCollection<SourceId> ids, CancellationToken cancellationToken);

    /// <summary>The ids of the sources that annotations cite, in order.</summary>
    Task<IReadOnlyList<SourceId>> ReadCitedAsync(EssayId essay, CancellationToken cancellationToken);

    /// <returns>The source, or <see cref="SourceIdTaken"/>.</returns>
    Task<Result<Source>> AddAsync(Source source, CancellationToken cancellationToken);

    /// <returns>The next state, or <see cref="StaleVersion"/>.</returns>
    Task<Result<Source>> ReplaceAsync(Stored<Source> previous, Source next, CancellationToken cancellationToken);

    /// <returns>The state that was deleted; <see cref="StaleVersion"/>, or <see cref="Conflict"/> where annotations cite it.</returns>
    Task<Result<Source>> DeleteAsync(Stored<Source> previous, Change deletion, CancellationToken cancellationToken);
}
