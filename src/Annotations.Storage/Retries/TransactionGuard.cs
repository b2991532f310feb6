using System.Text;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Retries;

/// <summary>Refuses what Azure Table Storage would refuse: Azurite lets most of it pass.</summary>
internal static class TransactionGuard
{
    /// <summary>The limit that a transaction would break; null where it keeps them all. Throws <see cref="ArgumentException"/> where its rows could never be written together.</summary>
    public static CommitOutcome.OverLimit? Check(IReadOnlyList<TableTransactionAction> actions)
    {
        if (actions.Count > TableLimits.MaxOperationsPerTransaction) return new("change", TableLimits.MaxOperationsPerTransaction, "rows in one transaction");
        CheckKeys(actions);

        long total = 0;
        foreach (var action in actions)
        {
            var entity = (TableEntity)action.Entity;
            var bytes = Size(entity);
            if (bytes > TableLimits.MaxEntityBytes) return new("stored state", TableLimits.MaxEntityBytes, "bytes");
            if (entity.Count > TableLimits.MaxPropertiesPerEntity) return new("stored state", TableLimits.MaxPropertiesPerEntity, "columns");
            total += bytes;
        }

        return total > TableLimits.MaxTransactionBytes ? new("change", TableLimits.MaxTransactionBytes, "bytes in one transaction") : null;
    }

    private static void CheckKeys(IReadOnlyList<TableTransactionAction> actions)
    {
        var partitions = actions.Select(action => action.Entity.PartitionKey).Distinct().ToList();
        if (partitions.Count != 1) throw new ArgumentException($"A transaction is within one partition, not {partitions.Count}.");

        var rows = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in actions.Select(action => action.Entity.RowKey))
        {
            if (!rows.Add(key)) throw new ArgumentException($"The row '{key}' stands twice in one transaction.");
            if (!IsKey(key)) throw new ArgumentException($"'{key}' cannot be a row key.");
        }

        if (!IsKey(partitions[0])) throw new ArgumentException($"'{partitions[0]}' cannot be a partition key.");
    }

    private static bool IsKey(string key) =>
        key.Length <= TableLimits.MaxKeyCharacters && !key.AsSpan().ContainsAnyExceptInRange(' ', '~') && !key.AsSpan().ContainsAny("/\\#?%");

    /// <summary>An upper bound of what the entity weighs as it is sent and as it is stored.</summary>
    public static long Size(TableEntity entity)
    {
        long size = 2L * (entity.PartitionKey.Length + entity.RowKey.Length) + 64;
        foreach (var (name, value) in entity)
        {
            if (value is string { Length: > TableLimits.MaxStringCharacters }) throw new ArgumentException($"The column '{name}' is longer than {TableLimits.MaxStringCharacters} characters.");
            size += 2 * name.Length + 8 + (value is string text ? Math.Max(2 * text.Length, Encoding.UTF8.GetByteCount(text)) : 16);
        }

        return size;
    }
}
