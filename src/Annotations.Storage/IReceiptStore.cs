using Annotations.Model.Essays;

namespace Annotations.Storage;

/// <summary>Keeps receipts; they are written in the transaction of what they prove. All members throw <see cref="StorageUnavailableException"/> when storage is away.</summary>
public interface IReceiptStore
{
    /// <summary>The receipt, valid or not: one point read.</summary>
    Task<StoredReceipt?> FindAsync(EssayId essay, string id, CancellationToken cancellationToken);

    /// <summary>Deletes the receipts of all essays that were made before <paramref name="time"/>, and tells how many.</summary>
    Task<int> DeleteBeforeAsync(DateTimeOffset time, CancellationToken cancellationToken);
}
