using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Annotations.Storage.Retries;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables;

/// <summary>
/// Lets annotations in the partitions of a spread essay rely on rows of its home partition: its text's mark, its sources.
/// A transaction is within one partition, so each has marks of its own, under the keys of the rows they stand for, and an
/// annotation's transaction demands them. A mark is set up by the first annotation that misses it. Before the row itself may go,
/// a gate is closed at home, then the marks are taken away, and then each partition is asked whether anything relies on them.
/// </summary>
/// <remarks>
/// Why a mark never outlives its row: who sets one up has read the mark's state, then seen no gate, then seen the row, and writes only
/// if the state is still the one read. Who takes it away has closed the gate before changing the state, and deletes the row only with
/// the very gate it closed. So either the state changed in between, or the gate or the missing row was seen.
/// Who needs a mark opens a gate that stands in the way: the deletion then begins anew, and finds what relies on the row.
/// </remarks>
internal sealed class Marks(AnnotationsTable table)
{
    private const int MaxAttempts = 20;

    /// <summary>Sets up a mark in a partition, where it does not stand.</summary>
    /// <returns>False where the row that it would stand for is not there.</returns>
    public async Task<bool> SetUpAsync(Spread spread, string partition, string mark, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var state = await table.FindAsync(partition, RowKeys.MarkState(mark), cancellationToken);
            if (await StandsAsync(partition, mark, cancellationToken)) return true;

            await OpenGateAsync(spread, mark, cancellationToken);
            if (await table.FindAsync(spread.Home, mark, cancellationToken) is null) return false;
            if (await ChangeAsync(partition, mark, state, transaction => transaction.Put(mark), cancellationToken)) return true;
        }

        throw new StorageUnavailableException("What the annotation relies on is being deleted and cited at the same time.");
    }

    /// <summary>Takes a mark away everywhere, so that nothing new can rely on it.</summary>
    /// <param name="isInUse">Whether anything in a partition relies on the mark.</param>
    /// <returns>The gate, to be deleted with the row that the mark stands for; null where something relies on it.</returns>
    public async Task<ClosedGate?> TakeAwayAsync(Spread spread, string mark, Guid operation, Func<string, Task<bool>> isInUse, CancellationToken cancellationToken)
    {
        var gate = await CloseGateAsync(spread, mark, operation, cancellationToken);
        var uses = await Task.WhenAll(spread.All.Select(async partition =>
        {
            await TakeAwayAsync(partition, mark, cancellationToken);
            return await isInUse(partition);
        }));
        if (!uses.Contains(true)) return gate;

        await OpenGateAsync(spread, mark, cancellationToken);
        return null;
    }

    private async Task TakeAwayAsync(string partition, string mark, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            // The state changes also where no mark stands: that stops whoever was about to set one up.
            var state = await table.FindAsync(partition, RowKeys.MarkState(mark), cancellationToken);
            var stands = await StandsAsync(partition, mark, cancellationToken);
            if (await ChangeAsync(partition, mark, state, transaction => stands ? transaction.Delete(mark) : transaction, cancellationToken)) return;
        }

        throw new StorageUnavailableException("What is to be deleted is cited faster than it can be deleted.");
    }

    private async Task<bool> StandsAsync(string partition, string mark, CancellationToken cancellationToken) =>
        await table.FindAsync(partition, mark, cancellationToken) is not null;

    private async Task<bool> ChangeAsync(string partition, string mark, TableEntity? state, Func<Transaction, Transaction> change, CancellationToken cancellationToken)
    {
        var operation = Guid.NewGuid();
        var next = new TableEntity(partition, RowKeys.MarkState(mark)) { [Columns.Operation] = operation };
        var transaction = new Transaction(partition, operation);
        transaction = change(state is null ? transaction.Add(next) : transaction.Replace(next, new RowVersion(state.ETag.ToString())));
        return await table.CommitAsync(transaction.ProvenBy(next.RowKey), cancellationToken) is CommitOutcome.Committed;
    }

    /// <summary>Closes the gate, again where somebody who cites has opened it in between: what they rely on by then is found afterwards.</summary>
    private async Task<ClosedGate> CloseGateAsync(Spread spread, string mark, Guid operation, CancellationToken cancellationToken)
    {
        var gate = new TableEntity(spread.Home, RowKeys.Gate(mark)) { [Columns.Operation] = operation };
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            await table.UpsertAsync(gate, cancellationToken);
            var closed = await table.FindAsync(spread.Home, gate.RowKey, cancellationToken);
            if (closed is null) continue;
            if (closed.GetGuid(Columns.Operation) == operation) return new ClosedGate(closed.RowKey, new RowVersion(closed.ETag.ToString()));
            break;
        }

        throw new StorageUnavailableException("Somebody else deletes or cites it at the same time.");
    }

    private async Task OpenGateAsync(Spread spread, string mark, CancellationToken cancellationToken)
    {
        if (await table.FindAsync(spread.Home, RowKeys.Gate(mark), cancellationToken) is { } gate)
        {
            await table.DeleteAsync([new TableEntity(spread.Home, gate.RowKey)], cancellationToken);
        }
    }
}

/// <summary>A gate as it was closed: to be deleted at that version only.</summary>
internal sealed record ClosedGate(string RowKey, RowVersion Version);
