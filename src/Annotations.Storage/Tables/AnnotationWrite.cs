using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Annotations.Storage.Retries;
using Azure.Data.Tables;

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
        var (row, operation) = ProofAtHome;
        var atHome = await table.CommitAsync(alongside.Actions, row, operation, cancellationToken);
        if (atHome is not CommitOutcome.Committed) return atHome;

        var outcome = await CommitAsync(transaction, cancellationToken);
        if (outcome is not CommitOutcome.Committed) await TakeBackReceiptAsync(cancellationToken);
        return outcome;
    }

    private (string Row, Guid Operation) ProofAtHome => change.Receipt is { } receipt
        ? (RowKeys.Receipt(receipt.Id), change.Next.Modified.Operation)
        : (RowKeys.Source(change.NewSources[0].Id), change.NewSources[0].Modified.Operation);

    private Task<CommitOutcome> CommitAsync(Transaction transaction, CancellationToken cancellationToken) =>
        new AnnotationCommit(table, marks).RunAsync(spread, transaction, RowKeys.Annotation(change.Next.Id), cancellationToken);

    /// <summary>A request that was refused may come again under its key, put right.</summary>
    private async Task TakeBackReceiptAsync(CancellationToken cancellationToken)
    {
        if (change.Receipt is not { } receipt) return;
        if (await table.FindAsync(spread.Home, RowKeys.Receipt(receipt.Id), cancellationToken) is { } row && row.GetGuid(Columns.Operation) == change.Next.Modified.Operation)
        {
            await table.DeleteAsync([new TableEntity(row.PartitionKey, row.RowKey)], cancellationToken);
        }
    }
}
