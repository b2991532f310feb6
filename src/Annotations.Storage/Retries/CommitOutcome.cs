namespace Annotations.Storage.Retries;

/// <summary>What became of a transaction.</summary>
internal abstract record CommitOutcome
{
    private CommitOutcome()
    {
    }

    public sealed record Committed : CommitOutcome;

    /// <summary>Storage refused it, and nothing of it was written.</summary>
    /// <param name="RowKey">The row that it refused; null where it did not say.</param>
    /// <param name="Status">404: the row is not there; 409: it is there already; 412: it was changed.</param>
    public sealed record Refused(string? RowKey, int Status) : CommitOutcome;

    /// <summary>Our own guard refused it before it was sent.</summary>
    public sealed record OverLimit(string What, long Limit, string Unit) : CommitOutcome;
}
