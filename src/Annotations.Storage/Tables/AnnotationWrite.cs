using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Annotations.Storage.Retries;

namespace Annotations.Storage.Tables;

/// <summary>
/// Writes one change of an annotation. In a whole essay it is one transaction. In a spread one the new sources and the receipt
/// are written at home first: the receipt names the annotation before it is there, so that a repeated request takes the
/// same one up again, and sources that nothing cites yet do no harm.
/// </summary>
internal sealed class AnnotationWrite(AnnotationsTable table, Marks marks, Spread spread, AnnotationChange change)
{
    public async Task<CommitOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var transaction = AnnotationTransaction.Of(spread, change);
        if (spread.IsWhole || AnnotationTransaction.OfWhatComesAlong(change) is not { } alongside) return await CommitAsync(transaction, cancellationToken);

        if (TransactionGuard.Check(transaction.Actions) is { } overLimit) return overLimit;
        var atHome = await table.CommitAsync(alongside, cancellationToken);
        if (atHome is not CommitOutcome.Committed) return atHome;

        var outcome = await CommitAsync(transaction, cancellationToken);
        if (outcome is not CommitOutcome.Committed) await TakeBackReceiptAsync(cancellationToken);
        return outcome;
    }

    private Task<CommitOutcome> CommitAsync(Transaction transaction, CancellationToken cancellationToken) =>
        new AnnotationCommit(table, marks).RunAsync(spread, transaction, cancellationToken);

    /// <summary>A request that was refused may come again under its key, put right.</summary>
    private async Task TakeBackReceiptAsync(CancellationToken cancellationToken)
    {
        if (change.Receipt is not { } receipt) return;
        if (await table.FindAsync(spread.Home, RowKeys.Receipt(receipt.Id), cancellationToken) is { } row && row.GetGuid(Columns.Operation) == change.Next.Modified.Operation)
        {
            await table.DeleteAsync([row], cancellationToken);
        }
    }
}
