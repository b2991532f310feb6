using Annotations.Storage.Keys;

namespace Annotations.Storage.Tables;

/// <summary>Adds to a transaction what makes it fail where annotations come to rely, at the same time, on a row that it deletes.</summary>
internal sealed class Withdrawal(AnnotationsTable table, Marks marks, Spread spread)
{
    /// <param name="row">The row that the transaction deletes.</param>
    /// <param name="isInUse">Whether any annotation of a partition relies on it.</param>
    /// <returns>False where one does: then the transaction is not to be committed.</returns>
    public Task<bool> AddToAsync(Transaction transaction, string row, Func<string, Task<bool>> isInUse, CancellationToken cancellationToken) =>
        spread.IsWhole ? AtVersionAsync(transaction, isInUse, cancellationToken) : AtGateAsync(transaction, row, isInUse, cancellationToken);

    /// <summary>Every annotation changes the version of its partition.</summary>
    private async Task<bool> AtVersionAsync(Transaction transaction, Func<string, Task<bool>> isInUse, CancellationToken cancellationToken)
    {
        var version = await table.FindAsync(spread.Home, RowKeys.Version, cancellationToken);
        if (await isInUse(spread.Home)) return false;
        transaction.AtVersion(new RowVersion(version!.ETag.ToString()));
        return true;
    }

    private async Task<bool> AtGateAsync(Transaction transaction, string row, Func<string, Task<bool>> isInUse, CancellationToken cancellationToken)
    {
        if (await marks.TakeAwayAsync(spread, row, transaction.Operation, isInUse, cancellationToken) is not { } gate) return false;
        transaction.Delete(gate.RowKey, gate.Version);
        return true;
    }
}
