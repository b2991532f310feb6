using Annotations.Model.Access;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables;

/// <inheritdoc cref="IBudgetStore"/>
internal sealed class TableBudgetStore(AnnotationsTable table, TimeProvider clock) : IBudgetStore
{
    private const string Tokens = "Tokens";
    private const string At = "At";

    /// <summary>Instances that take from the same bucket at the same moment try again; one that never gets its turn takes nothing, and lets its caller pass.</summary>
    private const int MaxAttempts = 5;

    private static readonly string[] KeysAndTime = ["PartitionKey", "RowKey", At];

    public async Task<BudgetLease> TakeAsync(string key, BudgetRule rule, int wanted, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var row = await table.FindAsync(PartitionKeys.Budgets, key, cancellationToken);
            var now = clock.GetUtcNow();
            var tokens = row is null ? rule.Capacity : rule.Refilled(row.GetDouble(Tokens)!.Value, now - row.GetDateTimeOffset(At)!.Value);
            var granted = Math.Min(wanted, (int)tokens);
            if (granted == 0) return new BudgetLease(0, tokens);

            var next = new TableEntity(PartitionKeys.Budgets, key) { [Tokens] = tokens - granted, [At] = now };
            if (await table.TryWriteAsync(next, row is null ? null : new RowVersion(row.ETag.ToString()), cancellationToken)) return new BudgetLease(granted, tokens - granted);
        }

        return new BudgetLease(wanted, 0);
    }

    public async Task<int> DeleteIdleAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var idle = new List<TableEntity>();
        await foreach (var row in table.ReadAsync(PartitionKeys.Budgets, KeyRange.All, columns: KeysAndTime, cancellationToken: cancellationToken))
        {
            if (row.GetDateTimeOffset(At) < since) idle.Add(row);
        }

        foreach (var some in idle.Chunk(TableLimits.MaxOperationsPerTransaction)) await table.DeleteAsync(some, cancellationToken);
        return idle.Count;
    }
}
