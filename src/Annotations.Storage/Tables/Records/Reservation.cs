using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Annotations.Storage.Retries;

namespace Annotations.Storage.Tables.Records;

/// <summary>
/// Keeps an essay's id while the essay is put back: a row in the place of the essay. Its writer renews it, so that one left behind is told
/// from one at work, and whoever takes it over stops the writer before.
/// </summary>
internal sealed class Reservation(AnnotationsTable table, Spread spread, string digest, RowVersion version, TimeProvider clock)
{
    /// <summary>Longer than a call to storage takes with all its repetitions, and much longer than the time between renewals.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan RenewedAfter = TimeSpan.FromMinutes(1);

    private DateTimeOffset renewed = clock.GetUtcNow();

    public Spread Spread => spread;

    public string Digest => digest;

    public RowVersion Version { get; private set; } = version;

    /// <returns>The reservation; null where the row has another version, or is there where it should not be.</returns>
    /// <param name="previous">The row to take over; null for a new one.</param>
    public static async Task<Reservation?> TakeAsync(AnnotationsTable table, Spread spread, string digest, RowVersion? previous, TimeProvider clock, CancellationToken cancellationToken)
    {
        var version = await WriteAsync(table, spread, digest, previous, cancellationToken);
        return version is { } taken ? new Reservation(table, spread, digest, taken, clock) : null;
    }

    /// <summary>Throws <see cref="StorageUnavailableException"/> where somebody took it over.</summary>
    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        if (clock.GetUtcNow() - renewed < RenewedAfter) return;
        Version = await WriteAsync(table, spread, digest, Version, cancellationToken) ?? throw TakenOver();
        renewed = clock.GetUtcNow();
    }

    public static StorageUnavailableException TakenOver() => new("The essay is being put back by somebody else at the same time.");

    private static async Task<RowVersion?> WriteAsync(AnnotationsTable table, Spread spread, string digest, RowVersion? previous, CancellationToken cancellationToken)
    {
        var row = EssayEntity.Reservation(spread, digest, Guid.NewGuid());
        var transaction = new Transaction(spread.Home, row.GetGuid(Columns.Operation)!.Value).ProvenBy(RowKeys.Essay);
        transaction = previous is { } known ? transaction.Replace(row, known) : transaction.Add(row);
        if (await table.CommitAsync(transaction, cancellationToken) is not CommitOutcome.Committed) return null;

        var written = await table.FindAsync(spread.Home, RowKeys.Essay, cancellationToken);
        return written?.GetGuid(Columns.Operation) == transaction.Operation ? new RowVersion(written!.ETag.ToString()) : null;
    }
}
