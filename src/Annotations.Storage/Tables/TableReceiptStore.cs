using Annotations.Model.Essays;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables;

/// <inheritdoc cref="IReceiptStore"/>
internal sealed class TableReceiptStore(AnnotationsTable table) : IReceiptStore
{
    private static readonly string[] OnlyTimes = ["PartitionKey", "RowKey", ReceiptEntity.At];

    public async Task<StoredReceipt?> FindAsync(EssayId essay, string id, CancellationToken cancellationToken) =>
        await table.FindAsync(PartitionKeys.Of(essay), RowKeys.Receipt(id), cancellationToken) is { } row ? ReceiptEntity.Read(row, id) : null;

    public async Task<int> DeleteBeforeAsync(DateTimeOffset time, CancellationToken cancellationToken)
    {
        var deleted = 0;
        await foreach (var entry in table.ReadAsync(PartitionKeys.Catalogue, KeyRange.All, cancellationToken: cancellationToken))
        {
            deleted += await DeleteOfEssayAsync(entry.RowKey, time, cancellationToken);
        }

        return deleted;
    }

    private async Task<int> DeleteOfEssayAsync(string partition, DateTimeOffset time, CancellationToken cancellationToken)
    {
        var old = new List<TableEntity>();
        await foreach (var row in table.ReadAsync(partition, RowKeys.Receipts, columns: OnlyTimes, cancellationToken: cancellationToken))
        {
            if (row.GetDateTimeOffset(ReceiptEntity.At) < time) old.Add(row);
        }

        foreach (var some in old.Chunk(TableLimits.MaxOperationsPerTransaction))
        {
            // A receipt that was renewed meanwhile is a young one.
            await table.DeleteAsync(some, cancellationToken);
        }

        return old.Count;
    }
}
