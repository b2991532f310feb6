using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Storage.Blobs;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables.Records;

/// <inheritdoc cref="IRecordWriter"/>
internal sealed class TableRecordWriter(AnnotationsTable table, EssayBlobs blobs, Spreads spreads, TimeProvider clock) : IRecordWriter
{
    private const int MaxAttempts = 5;

    private static readonly string[] OnlyKeys = ["PartitionKey", "RowKey"];
    private static readonly string[] OnlyReservation = ["PartitionKey", "RowKey", "Timestamp", Columns.Restoring, Columns.Partitions];

    public async Task<Essay?> FindRestoredAsync(EssayId id, string digest, CancellationToken cancellationToken)
    {
        var row = await table.FindAsync(PartitionKeys.Of(id), RowKeys.Essay, cancellationToken);
        if (row?.GetString(Columns.RestoredFrom) != digest) return null;

        var essay = EssayEntity.Read(row!, id);
        var spread = spreads.Of(essay);
        var versions = await PointReads.AllAsync([.. spread.All.Append(spread.Home).Distinct()], partition => table.FindAsync(partition, RowKeys.Version, cancellationToken));
        return versions.All(version => version.GetGuid(Columns.Operation) == row!.GetGuid(Columns.RestoredBy)) ? essay : null;
    }

    public async Task<Result<IRestoration>> BeginAsync(EssayId id, string digest, int partitions, CancellationToken cancellationToken)
    {
        var spread = new Spread(id, partitions);
        await table.UpsertAsync(EssayEntity.CatalogueEntry(id), cancellationToken);
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var row = await table.FindAsync(spread.Home, RowKeys.Essay, cancellationToken);
            if (row is not null)
            {
                if (row.GetString(Columns.Restoring) is not { } other) return RestorationFailures.Exists(id);
                var isLeftBehind = IsBefore(row, clock.GetUtcNow() - Reservation.Lifetime);
                if (other != digest && !isLeftBehind) return RestorationFailures.IsBeingRestored(id);
            }

            if (await Reservation.TakeAsync(table, spread, digest, row, clock, cancellationToken) is not { } reservation) continue;

            // Rows of the same record will be written over; those of another would stay.
            if (row is not null && row.GetString(Columns.Restoring) != digest) await ClearAsync(SpreadOf(row, id), cancellationToken);
            return new Restoration(table, blobs, spreads, reservation);
        }

        throw new StorageUnavailableException("The essay is being put back and taken away faster than it can be begun.");
    }

    public async Task<int> DeleteAbandonedAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var deleted = 0;
        await foreach (var entry in table.ReadAsync(PartitionKeys.Catalogue, KeyRange.All, cancellationToken: cancellationToken))
        {
            if (EssayId.TryParse(entry.RowKey, out var id) && await DeleteAbandonedAsync(id, before, cancellationToken)) deleted++;
        }

        return deleted;
    }

    /// <summary>The reservation is taken over first, so that a writer who comes back is stopped, and goes last.</summary>
    private async Task<bool> DeleteAbandonedAsync(EssayId id, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var row = await table.FindAsync(PartitionKeys.Of(id), RowKeys.Essay, OnlyReservation, cancellationToken);
        if (row?.GetString(Columns.Restoring) is not { } digest || !IsBefore(row, before)) return false;

        var spread = SpreadOf(row, id);
        if (await Reservation.TakeAsync(table, spread, digest, row, clock, cancellationToken) is not { } reservation) return false;
        await ClearAsync(spread, cancellationToken);
        await table.DeleteAsync([new TableEntity(spread.Home, RowKeys.Essay) { ETag = new Azure.ETag(reservation.Version.Value) }], cancellationToken);
        return true;
    }

    /// <summary>Deletes everything of an essay that never came to be, but its reservation.</summary>
    private async Task ClearAsync(Spread spread, CancellationToken cancellationToken)
    {
        await blobs.DeleteAllAsync(spread.Essay, cancellationToken);
        foreach (var partition in spread.All.Append(spread.Home).Distinct())
        {
            var some = new List<TableEntity>(TableLimits.MaxOperationsPerTransaction);
            await foreach (var row in table.ReadAsync(partition, KeyRange.All, columns: OnlyKeys, cancellationToken: cancellationToken))
            {
                if (row.RowKey == RowKeys.Essay) continue;
                some.Add(new TableEntity(partition, row.RowKey));
                if (some.Count < TableLimits.MaxOperationsPerTransaction) continue;
                await table.DeleteAsync(some, cancellationToken);
                some.Clear();
            }

            if (some.Count > 0) await table.DeleteAsync(some, cancellationToken);
        }
    }

    /// <summary>The time that storage itself gave the row when it was last renewed.</summary>
    private static bool IsBefore(TableEntity reservation, DateTimeOffset moment) => reservation.Timestamp < moment;

    private static Spread SpreadOf(TableEntity reservation, EssayId id) => new(id, reservation.GetInt32(Columns.Partitions) ?? 1);
}
