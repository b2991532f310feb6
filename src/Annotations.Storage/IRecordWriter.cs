using Annotations.Model.Essays;
using Annotations.Model.Failures;

namespace Annotations.Storage;

/// <summary>Puts back an essay of which everything is known. All members throw <see cref="StorageUnavailableException"/> when storage is away.</summary>
public interface IRecordWriter
{
    /// <summary>The essay where it was put back from the record of that digest and nothing of it was changed since; else null: one point read, and one for each partition.</summary>
    Task<Essay?> FindRestoredAsync(EssayId id, string digest, CancellationToken cancellationToken);

    /// <summary>
    /// Keeps the id for a record. Until it is completed there is no essay of that id, for readers and for writers; one that was cut off is
    /// taken up again by beginning it again.
    /// </summary>
    /// <param name="digest">Tells the record from any other.</param>
    /// <param name="partitions">As the essay will say.</param>
    /// <returns><see cref="Conflict"/> where there is an essay of that id, or another record is being put there.</returns>
    Task<Result<IRestoration>> BeginAsync(EssayId id, string digest, int partitions, CancellationToken cancellationToken);

    /// <summary>Takes away what is left of records that were begun before a moment and not completed.</summary>
    /// <returns>How many there were.</returns>
    Task<int> DeleteAbandonedAsync(DateTimeOffset before, CancellationToken cancellationToken);
}
