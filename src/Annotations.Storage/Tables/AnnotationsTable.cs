using System.Runtime.CompilerServices;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Annotations.Storage.Retries;
using Azure;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables;

/// <summary>The one table: reads rows and ranges, commits transactions, and tells our own writes from others' when an answer was lost.</summary>
internal sealed class AnnotationsTable(TableClient table)
{
    private static readonly string[] OnlyKeys = ["RowKey"];
    private static readonly string[] OnlyOperation = [Columns.Operation];

    public Task<TableEntity?> FindAsync(string partition, string rowKey, CancellationToken cancellationToken) =>
        FindAsync(partition, rowKey, columns: null, cancellationToken);

    /// <param name="columns">Those that are read; null for all.</param>
    public Task<TableEntity?> FindAsync(string partition, string rowKey, IEnumerable<string>? columns, CancellationToken cancellationToken) =>
        StorageFaults.GuardAsync(
            async () =>
            {
                var response = await table.GetEntityIfExistsAsync<TableEntity>(partition, rowKey, columns, cancellationToken);
                return response.HasValue ? response.Value : null;
            },
            cancellationToken);

    /// <summary>The rows of a range, in the order of their keys, fetched <paramref name="pageSize"/> at a time.</summary>
    public async IAsyncEnumerable<TableEntity> ReadAsync(
        string partition,
        KeyRange range,
        int pageSize = TableLimits.MaxRowsPerQuery,
        IEnumerable<string>? columns = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (range.IsEmpty) yield break;
        var rows = table.QueryAsync<TableEntity>(range.Filter(partition), Math.Min(pageSize, TableLimits.MaxRowsPerQuery), columns, cancellationToken);
        await using var reader = rows.GetAsyncEnumerator(cancellationToken);
        while (await StorageFaults.GuardAsync(() => reader.MoveNextAsync().AsTask(), cancellationToken)) yield return reader.Current;
    }

    /// <summary>The keys of a range.</summary>
    public async Task<HashSet<string>> KeysAsync(string partition, KeyRange range, CancellationToken cancellationToken)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in ReadAsync(partition, range, columns: OnlyKeys, cancellationToken: cancellationToken)) keys.Add(row.RowKey);
        return keys;
    }

    /// <summary>Writes one row whatever was there.</summary>
    public Task<Response> UpsertAsync(TableEntity entity, CancellationToken cancellationToken) =>
        StorageFaults.GuardAsync(() => table.UpsertEntityAsync(entity, TableUpdateMode.Replace, cancellationToken), cancellationToken);

    /// <summary>Writes one row where it is not there, or is at that version: false where it is otherwise, and where a lost answer leaves that open.</summary>
    public async Task<bool> TryWriteAsync(TableEntity entity, RowVersion? version, CancellationToken cancellationToken)
    {
        try
        {
            await StorageFaults.GuardAsync(
                () => version is { } known
                    ? table.UpdateEntityAsync(entity, new ETag(known.Value), TableUpdateMode.Replace, cancellationToken)
                    : table.AddEntityAsync(entity, cancellationToken),
                cancellationToken);
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    /// <summary>Deletes rows of one partition, at most 100, that may be gone already; one that has an ETag, only as it was read.</summary>
    public async Task DeleteAsync(IReadOnlyList<TableEntity> rows, CancellationToken cancellationToken)
    {
        var actions = rows.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, ETagOf(row)));
        try
        {
            await StorageFaults.GuardAsync(() => table.SubmitTransactionAsync(actions, cancellationToken), cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 412)
        {
            // One was gone or changed, and none of the others deleted: one by one, then.
            foreach (var row in rows) await DeleteAsync(row, cancellationToken);
        }
    }

    private async Task DeleteAsync(TableEntity row, CancellationToken cancellationToken)
    {
        try
        {
            await StorageFaults.GuardAsync(() => table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETagOf(row), cancellationToken), cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 412)
        {
            // Gone, or changed since: not what was to be deleted.
        }
    }

    private static ETag ETagOf(TableEntity row) => row.ETag == default ? ETag.All : row.ETag;

    /// <summary>Commits, and where the answer says no or is lost looks for the operation in the rows that prove it.</summary>
    public async Task<CommitOutcome> CommitAsync(Transaction transaction, CancellationToken cancellationToken)
    {
        var actions = transaction.Actions;
        if (TransactionGuard.Check(actions) is { } overLimit) return overLimit;
        try
        {
            await table.SubmitTransactionAsync(actions, cancellationToken);
            return new CommitOutcome.Committed();
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 409 or 412)
        {
            return await WasWrittenAsync(transaction, cancellationToken) ? new CommitOutcome.Committed() : new CommitOutcome.Refused(RefusedRow(exception, actions), exception.Status);
        }
        catch (Exception exception) when (StorageFaults.IsAway(exception, cancellationToken))
        {
            if (await WasWrittenAsync(transaction, cancellationToken)) return new CommitOutcome.Committed();
            throw StorageFaults.Unavailable(exception);
        }
    }

    private async Task<bool> WasWrittenAsync(Transaction transaction, CancellationToken cancellationToken)
    {
        foreach (var proof in transaction.Proofs)
        {
            if (await FindAsync(transaction.Partition, proof, OnlyOperation, cancellationToken) is { } row && row.GetGuid(Columns.Operation) == transaction.Operation) return true;
        }

        return false;
    }

    private static string? RefusedRow(RequestFailedException exception, IReadOnlyList<TableTransactionAction> actions) =>
        exception is TableTransactionFailedException { FailedTransactionActionIndex: { } index } && index < actions.Count
            ? actions[index].Entity.RowKey
            : null;
}
