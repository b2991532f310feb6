using Annotations.Storage.Keys;
using Annotations.Storage.Retries;

namespace Annotations.Storage.Tables;

/// <summary>Commits changes of annotations, and sets up the marks that a partition of a spread essay misses.</summary>
internal sealed class AnnotationCommit(AnnotationsTable table, Marks marks)
{
    /// <summary>A mark may be taken away again between its being set up and the commit.</summary>
    private const int MaxAttempts = 5;

    public async Task<CommitOutcome> RunAsync(Spread spread, Transaction transaction, CancellationToken cancellationToken)
    {
        var outcome = await table.CommitAsync(transaction, cancellationToken);
        for (var attempt = 1; attempt < MaxAttempts && IsMarkMissing(spread, transaction, outcome); attempt++)
        {
            if (await SetUpAsync(spread, transaction, cancellationToken) is { } missing) return new CommitOutcome.Refused(missing, Status: 404);
            outcome = await table.CommitAsync(transaction, cancellationToken);
        }

        return outcome;
    }

    private static bool IsMarkMissing(Spread spread, Transaction transaction, CommitOutcome outcome) =>
        !spread.IsWhole && outcome is CommitOutcome.Refused { Status: 404 } refused && (refused.RowKey is null || transaction.Demanded.Contains(refused.RowKey));

    /// <returns>A row that is not there to be relied on; null where all are.</returns>
    private async Task<string?> SetUpAsync(Spread spread, Transaction transaction, CancellationToken cancellationToken)
    {
        var demanded = transaction.Demanded.ToList();
        var areSetUp = await Task.WhenAll(demanded.Select(mark => marks.SetUpAsync(spread, transaction.Partition, mark, cancellationToken)));
        var missing = Array.IndexOf(areSetUp, false);
        return missing < 0 ? null : demanded[missing];
    }
}
