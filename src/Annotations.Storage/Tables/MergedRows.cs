using System.Runtime.CompilerServices;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables;

/// <summary>Reads one range of several partitions as if it were of one: in the order of row keys.</summary>
internal static class MergedRows
{
    private const int MinPageSize = 16;

    /// <param name="pageSize">How many rows the caller means to take of all partitions together.</param>
    public static IAsyncEnumerable<TableEntity> ReadAsync(
        AnnotationsTable table, IReadOnlyList<string> partitions, KeyRange range, int pageSize, IEnumerable<string>? columns, CancellationToken cancellationToken)
    {
        if (partitions is [var only]) return table.ReadAsync(only, range, pageSize, columns, cancellationToken);

        // Neighbouring sentences take turns among the partitions, so that each has about its share.
        var share = Math.Min(pageSize, Math.Max(MinPageSize, 2 * pageSize / partitions.Count));
        return MergeAsync([.. partitions.Select(partition => table.ReadAsync(partition, range, share, columns, cancellationToken))], cancellationToken);
    }

    private static async IAsyncEnumerable<TableEntity> MergeAsync(IReadOnlyList<IAsyncEnumerable<TableEntity>> all, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var readers = all.Select(rows => rows.GetAsyncEnumerator(cancellationToken)).ToList();
        try
        {
            var hasRow = await Task.WhenAll(readers.Select(reader => reader.MoveNextAsync().AsTask()));
            var heads = new PriorityQueue<IAsyncEnumerator<TableEntity>, string>(StringComparer.Ordinal);
            foreach (var (reader, _) in readers.Zip(hasRow).Where(pair => pair.Second)) heads.Enqueue(reader, reader.Current.RowKey);

            while (heads.TryDequeue(out var next, out _))
            {
                yield return next.Current;
                if (await next.MoveNextAsync()) heads.Enqueue(next, next.Current.RowKey);
            }
        }
        finally
        {
            foreach (var reader in readers) await reader.DisposeAsync();
        }
    }
}
