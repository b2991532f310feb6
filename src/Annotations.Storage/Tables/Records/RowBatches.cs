using Annotations.Storage.Keys;
using Annotations.Storage.Retries;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables.Records;

/// <summary>Writes rows whatever was there, as many in a transaction as it holds, and some transactions at a time.</summary>
/// <param name="skipped">How many rows, of the first that come, are there already.</param>
internal sealed class RowBatches(AnnotationsTable table, int skipped) : IAsyncDisposable
{
    /// <summary>Without the row of the partition's version, which every transaction has.</summary>
    private const int MaxRows = TableLimits.MaxOperationsPerTransaction - 1;

    /// <summary>As the guard counts them. Sent, each character of text may be three times as long: escaped.</summary>
    private const long MaxBytes = TableLimits.MaxTransactionBytes / 4;

    private const int MaxInFlight = 4;

    private readonly Dictionary<string, Batch> open = new(StringComparer.Ordinal);
    private readonly Queue<Task> inFlight = new();

    /// <summary>How many rows have come.</summary>
    public int Added { get; private set; }

    public async Task AddAsync(IEnumerable<TableEntity> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            if (++Added <= skipped) continue;
            var size = TransactionGuard.Size(row);
            var batch = BatchOf(row.PartitionKey);
            if (batch.Rows.Count == MaxRows || (batch.Rows.Count > 0 && batch.Bytes + size > MaxBytes))
            {
                await SendAsync(row.PartitionKey, cancellationToken);
                batch = BatchOf(row.PartitionKey);
            }

            batch.Rows[row.RowKey] = row;
            batch.Bytes += size;
        }
    }

    /// <summary>Sends what is left, and waits until all is written.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        foreach (var partition in open.Keys.ToList()) await SendAsync(partition, cancellationToken);
        while (inFlight.TryDequeue(out var sent)) await sent;
    }

    /// <summary>Waits until nothing is on its way any more.</summary>
    public async ValueTask DisposeAsync() => await Task.WhenAll(inFlight).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private Batch BatchOf(string partition) =>
        open.TryGetValue(partition, out var batch) ? batch : open[partition] = new Batch();

    private async Task SendAsync(string partition, CancellationToken cancellationToken)
    {
        if (!open.Remove(partition, out var batch)) return;
        if (inFlight.Count == MaxInFlight) await inFlight.Dequeue();
        inFlight.Enqueue(CommitAsync(partition, batch, cancellationToken));
    }

    private async Task CommitAsync(string partition, Batch batch, CancellationToken cancellationToken)
    {
        var transaction = new Transaction(partition, Guid.NewGuid());
        foreach (var row in batch.Rows.Values) transaction.Put(row);
        var outcome = await table.CommitAsync(transaction.ProvenBy(RowKeys.Version), cancellationToken);
        if (outcome is not CommitOutcome.Committed) throw new StorageUnavailableException($"Storage refused rows that were to be written whatever was there: {outcome}.");
    }

    private sealed class Batch
    {
        public Dictionary<string, TableEntity> Rows { get; } = new(StringComparer.Ordinal);

        public long Bytes { get; set; }
    }
}
