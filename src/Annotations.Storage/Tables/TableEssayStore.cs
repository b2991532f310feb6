using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Storage.Blobs;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Annotations.Storage.Retries;

namespace Annotations.Storage.Tables;

/// <inheritdoc cref="IEssayStore"/>
internal sealed class TableEssayStore(AnnotationsTable table, EssayBlobs blobs, Spreads spreads, Marks marks) : IEssayStore
{
    public async Task<Stored<Essay>?> FindAsync(EssayId id, CancellationToken cancellationToken)
    {
        var row = await table.FindAsync(PartitionKeys.Of(id), RowKeys.Essay, cancellationToken);
        if (row is null || row.ContainsKey(Columns.Restoring)) return null;

        var essay = EssayEntity.Read(row, id);
        spreads.Of(essay);
        return new Stored<Essay>(essay, new RowVersion(row.ETag.ToString()));
    }

    public async Task<string> ReadVersionAsync(Essay essay, CancellationToken cancellationToken)
    {
        var spread = spreads.Of(essay);
        var rows = await PointReads.AllAsync([.. spread.All.Prepend(spread.Home).Distinct()], partition => table.FindAsync(partition, RowKeys.Version, cancellationToken));
        return string.Join('.', rows.Select(row => row.GetGuid(Columns.Operation)?.ToString("n")));
    }

    public Task<EssayContent> ReadContentAsync(Essay essay, CancellationToken cancellationToken) =>
        blobs.ReadAsync(essay, cancellationToken);

    public async Task<Page<Essay>> ListAsync(EssayId? after, int limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            var ids = await ReadCatalogueAsync(after, limit + 1, cancellationToken);

            // The catalogue is written before the essay: an entry whose essay never came is passed over.
            var essays = await PointReads.AllAsync([.. ids.Take(limit)], id => FindAsync(id, cancellationToken));
            if (essays.Count > 0 || ids.Count <= limit) return new Page<Essay>([.. essays.Select(stored => stored.Value)], ids.Count > limit);
            after = ids[limit - 1];
        }
    }

    private async Task<List<EssayId>> ReadCatalogueAsync(EssayId? after, int count, CancellationToken cancellationToken)
    {
        var ids = new List<EssayId>();
        var range = after is { } last ? KeyRange.All.After(last.Value) : KeyRange.All;
        await foreach (var row in table.ReadAsync(PartitionKeys.Catalogue, range, count, cancellationToken: cancellationToken))
        {
            if (EssayId.TryParse(row.RowKey, out var id)) ids.Add(id);
            if (ids.Count == count) break;
        }

        return ids;
    }

    public async Task<Result<Essay>> AddAsync(ComposedEssay composed, CancellationToken cancellationToken)
    {
        var essay = composed.Essay;
        await blobs.WriteAsync(composed, cancellationToken);
        await table.UpsertAsync(EssayEntity.CatalogueEntry(essay.Id), cancellationToken);

        var transaction = new Transaction(essay.Id, essay.Created.Operation)
            .Add(EssayEntity.Current(essay))
            .Add(EssayEntity.TextMark(essay.Id, essay.TextRevision))
            .ProvenBy(RowsOf(essay));
        var outcome = await table.CommitAsync(transaction, cancellationToken);
        return outcome switch
        {
            CommitOutcome.Committed => Known(essay),
            CommitOutcome.OverLimit(var what, var limit, var unit) => new TooLarge(what, limit, unit),
            _ => await FindAsync(essay.Id, cancellationToken) is null ? RestorationFailures.IsBeingRestored(essay.Id) : RestorationFailures.Exists(essay.Id),
        };
    }

    public async Task<Result<Essay>> ReplaceAsync(Stored<Essay> previous, ComposedEssay next, CancellationToken cancellationToken)
    {
        var transaction = new Transaction(next.Essay.Id, next.Essay.Modified.Operation)
            .Replace(EssayEntity.Current(next.Essay), previous.Version)
            .Add(EssayEntity.Past(previous.Value))
            .ProvenBy(RowsOf(next.Essay));
        if (next.Essay.TextRevision != previous.Value.TextRevision)
        {
            if (await MoveTextAsync(transaction, previous.Value, next, cancellationToken) is { } failure) return failure;
        }

        return await table.CommitAsync(transaction, cancellationToken) switch
        {
            CommitOutcome.Committed => next.Essay,
            CommitOutcome.OverLimit(var what, var limit, var unit) => new TooLarge(what, limit, unit),
            _ => await RefusalAsync(previous, next, cancellationToken),
        };
    }

    public async Task<bool> HasAnnotationsAsync(EssayId id, CancellationToken cancellationToken)
    {
        var spread = await spreads.OfAsync(id, cancellationToken);
        return (await Task.WhenAll(spread.All.Select(partition => HasAnnotationsAsync(partition, cancellationToken)))).Contains(true);
    }

    private async Task<bool> HasAnnotationsAsync(string partition, CancellationToken cancellationToken)
    {
        await foreach (var _ in table.ReadAsync(partition, RowKeys.Annotations, pageSize: 1, OnlyKeys, cancellationToken)) return true;
        return false;
    }

    /// <summary>Adds to the transaction what makes an annotation that is written at the same time, on the old text, fail or make this fail.</summary>
    private async Task<Failure?> MoveTextAsync(Transaction transaction, Essay previous, ComposedEssay next, CancellationToken cancellationToken)
    {
        var mark = RowKeys.TextMark(previous.TextRevision);
        if (!await new Withdrawal(table, marks, spreads.Of(previous)).AddToAsync(transaction, mark, partition => HasAnnotationsAsync(partition, cancellationToken), cancellationToken))
        {
            return EssayFailures.HasAnnotations(previous.Id);
        }

        await blobs.WriteAsync(next, cancellationToken);
        transaction.Delete(mark).Add(EssayEntity.TextMark(previous.Id, next.Essay.TextRevision));
        return null;
    }

    private Essay Known(Essay essay)
    {
        spreads.Of(essay);
        return essay;
    }

    private async Task<Result<Essay>> RefusalAsync(Stored<Essay> previous, ComposedEssay next, CancellationToken cancellationToken)
    {
        var current = await FindAsync(next.Essay.Id, cancellationToken)
            ?? throw new StorageUnavailableException($"The essay '{next.Essay.Id}' is not there any more.");
        if (current.Value.ETag != previous.Value.ETag) return new StaleVersion(current.Value.ETag);
        if (await HasAnnotationsAsync(next.Essay.Id, cancellationToken)) return EssayFailures.HasAnnotations(next.Essay.Id);
        throw new StorageUnavailableException("What belongs to the essay was changed at the same time.");
    }

    private static string[] RowsOf(Essay essay) => [RowKeys.Essay, RowKeys.EssayHistory(essay.Revision)];

    private static readonly string[] OnlyKeys = ["RowKey"];
}
