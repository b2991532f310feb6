using Annotations.Citations.Duplicates;
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

    /// <summary>Those of the named sources that exist, by id: one point read each for up to 100, one query for each thousand of the essay's for more.</summary>
    Task<IReadOnlyList<Source>> ReadAsync(EssayId essay, IReadOnlyCollection<SourceId> ids, CancellationToken cancellationToken);

    /// <summary>The ids of the sources that annotations cite, in order.</summary>
    Task<IReadOnlyList<SourceId>> ReadCitedAsync(EssayId essay, CancellationToken cancellationToken);

    /// <summary>The sources that have each of the duplicate keys: one query for each of a few keys, one for each thousand claims of the essay for many. Keys that no source has are left out.</summary>
    Task<IReadOnlyDictionary<DuplicateKey, IReadOnlyList<SourceId>>> FindHoldersAsync(EssayId essay, IReadOnlyCollection<DuplicateKey> keys, CancellationToken cancellationToken);

    /// <summary>The ids that begin with <paramref name="stem"/>, in order: one query for each thousand.</summary>
    Task<IReadOnlyList<SourceId>> FindIdsAsync(EssayId essay, string stem, CancellationToken cancellationToken);

    /// <summary>Adds sources of one essay in one transaction: all or none.</summary>
    /// <param name="added">At least one; no two of them have a duplicate key in common that is not shared. Written by one operation.</param>
    /// <param name="shared">The duplicate keys that they may have in common with other sources.</param>
    /// <param name="receipt">Written with the first source, where its caller named the request.</param>
    /// <returns>Null where they were added; else <see cref="SourceIdTaken"/>, <see cref="DuplicateSource"/>, <see cref="ReceiptTaken"/>, or <see cref="TooLarge"/> where they touch more rows than one transaction holds.</returns>
    Task<Failure?> AddAsync(IReadOnlyList<Source> added, IReadOnlySet<DuplicateKey> shared, Receipt? receipt, CancellationToken cancellationToken);

    /// <param name="shared">The duplicate keys that the next state may have in common with other sources.</param>
    /// <returns>The next state; <see cref="StaleVersion"/>, or <see cref="DuplicateSource"/>.</returns>
    Task<Result<Source>> ReplaceAsync(Stored<Source> previous, Source next, IReadOnlySet<DuplicateKey> shared, CancellationToken cancellationToken);

    /// <returns>The state that was deleted; <see cref="StaleVersion"/>, or <see cref="Conflict"/> where annotations cite it.</returns>
    Task<Result<Source>> DeleteAsync(Stored<Source> previous, Change deletion, CancellationToken cancellationToken);
}
