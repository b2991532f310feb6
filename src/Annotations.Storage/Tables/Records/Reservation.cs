using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Annotations.Storage.Retries;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables.Records;

/// <summary>
/// Keeps an essay's id while the essay is put back: a row in the place of the essay. Its writer renews it, so that one left behind is told
/// from one at work, and whoever takes it over stops the writer before.
/// </summary>
internal sealed class Reservation(AnnotationsTable table, Spread spread, string digest, int written, RowVersion version, TimeProvider clock)
{
    /// <summary>Longer than a call to storage takes with all its repetitions, and much longer than the time between renewals.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan RenewedAfter = TimeSpan.FromSeconds(10);

    /// <summary>Other code may write rows in another order: what the count of one code means is nothing to another.</summary>
    private static readonly Guid Code = typeof(Reservation).Assembly.ManifestModule.ModuleVersionId;

    private DateTimeOffset renewed = clock.GetUtcNow();

    public Spread Spread => spread;

    public string Digest => digest;

    /// <summary>How many rows of the record, of the first that come, were written before.</summary>
    public int Written => written;

    public RowVersion Version { get; private set; } = version;

    public bool IsDue => clock.GetUtcNow() - renewed >= RenewedAfter;

    /// <param name="previous">The row to take over; null for a new one.</param>
    /// <returns>The reservation; null where the row has another version, or is there where it should not be.</returns>
    public static async Task<Reservation?> TakeAsync(AnnotationsTable table, Spread spread, string digest, TableEntity? previous, TimeProvider clock, CancellationToken cancellationToken)
    {
        var isSame = previous?.GetString(Columns.Restoring) == digest && previous.GetGuid(Columns.Code) == Code;
        var written = isSame ? previous!.GetInt32(Columns.Written) ?? 0 : 0;
        var version = await WriteAsync(table, spread, digest, written, previous is null ? null : new RowVersion(previous.ETag.ToString()), cancellationToken);
        return version is { } taken ? new Reservation(table, spread, digest, written, taken, clock) : null;
    }

    /// <summary>Says that somebody is at work, and how far they are. Throws <see cref="StorageUnavailableException"/> where somebody else took it over.</summary>
    public async Task RenewAsync(int rows, CancellationToken cancellationToken)
    {
        Version = await WriteAsync(table, spread, digest, rows, Version, cancellationToken) ?? throw TakenOver();
        renewed = clock.GetUtcNow();
    }

    public static StorageUnavailableException TakenOver() => new("The essay is being put back by somebody else at the same time.");

    private static async Task<RowVersion?> WriteAsync(AnnotationsTable table, Spread spread, string digest, int written, RowVersion? previous, CancellationToken cancellationToken)
    {
        var row = EssayEntity.Reservation(spread, digest, Guid.NewGuid());
        (row[Columns.Written], row[Columns.Code]) = (written, Code);
        var transaction = new Transaction(spread.Home, row.GetGuid(Columns.Operation)!.Value).ProvenBy(RowKeys.Essay);
        transaction = previous is { } known ? transaction.Replace(row, known) : transaction.Add(row);
        if (await table.CommitAsync(transaction, cancellationToken) is not CommitOutcome.Committed) return null;

        var stands = await table.FindAsync(spread.Home, RowKeys.Essay, cancellationToken);
        return stands?.GetGuid(Columns.Operation) == transaction.Operation ? new RowVersion(stands!.ETag.ToString()) : null;
    }
}
