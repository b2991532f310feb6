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

    /// <summary>Every state that sources of the id had before the current one, deletions among them, in the order in which they were made.</summary>
    Task<IReadOnlyList<PastSource>> ReadHistoryAsync(EssayId essay, SourceId id, CancellationToken cancellationToken);

    /// <summary>The sources after <paramref name="after"/>, by id.</summary>
    Task<Page<Source>> ListAsync(EssayId essay, SourceId? after, int limit, CancellationToken cancellationToken);

    /// <summary>Those of the named sources that exist, by id: one point read each.</summary>
    Task<IReadOnlyList<Source>> ReadAsync(EssayId essay, IReadOnlyCollection<SourceId> ids, CancellationToken cancellationToken);

    /// <summary>The ids of the sources that annotations cite, in order.</summary>
    Task<IReadOnlyList<SourceId>> ReadCitedAsync(EssayId essay, CancellationToken cancellationToken);

    /// <param name="receipt">Written with the source, where its caller named the request.</param>
    /// <returns>The source, <see cref="SourceIdTaken"/>, or <see cref="ReceiptTaken"/>.</returns>
    Task<Result<Source>> AddAsync(Source source, Receipt? receipt, CancellationToken cancellationToken);

    /// <returns>The next state, or <see cref="StaleVersion"/>.</returns>
    Task<Result<Source>> ReplaceAsync(Stored<Source> previous, Source next, CancellationToken cancellationToken);

    /// <returns>The state that was deleted; <see cref="StaleVersion"/>, or <see cref="Conflict"/> where annotations cite it.</returns>
    Task<Result<Source>> DeleteAsync(Stored<Source> previous, Change deletion, CancellationToken cancellationToken);
}
