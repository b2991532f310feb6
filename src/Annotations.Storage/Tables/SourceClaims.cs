using Annotations.Citations.Duplicates;
using Annotations.Model.Essays;
using Annotations.Model.Sources;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables;

/// <summary>
/// The rows that keep sources of one work from being added twice. Each duplicate key of a source is claimed in the transaction
/// that writes the source: of two that claim the same at the same time one is refused. A source that may share a key has a row
/// of its own beside the claim, which then has no holder, and changes the claim's version: who takes the last claim away notices.
/// </summary>
internal sealed class SourceClaims(AnnotationsTable table, EssayId essay)
{
    /// <summary>From here on all claims are read in their order, a thousand a query, rather than one key's by one.</summary>
    private const int MaxQueries = 200;

    private readonly string partition = PartitionKeys.Of(essay);

    public async Task<IReadOnlyDictionary<DuplicateKey, IReadOnlyList<SourceId>>> FindHoldersAsync(IReadOnlyCollection<DuplicateKey> keys, CancellationToken cancellationToken)
    {
        if (keys.Count > MaxQueries) return await FindManyAsync(keys, cancellationToken);
        var found = await PointReads.AllAsync(keys.Distinct().ToList(), async key => new Holders(key, HoldersOf(await ReadAsync(key, cancellationToken))));
        return found.Where(holders => holders.Ids.Count > 0).ToDictionary(holders => holders.Key, holders => holders.Ids);
    }

    private async Task<IReadOnlyDictionary<DuplicateKey, IReadOnlyList<SourceId>>> FindManyAsync(IReadOnlyCollection<DuplicateKey> keys, CancellationToken cancellationToken)
    {
        var asked = keys.Distinct().ToDictionary(RowKeys.Claim, StringComparer.Ordinal);
        var found = new Dictionary<DuplicateKey, IReadOnlyList<SourceId>>();
        await foreach (var row in table.ReadAsync(partition, RowKeys.Claims, cancellationToken: cancellationToken))
        {
            var claim = string.Join('!', row.RowKey.Split('!').Take(2));
            if (asked.TryGetValue(claim, out var key) && HoldersOf([row]) is { Count: > 0 } holders) found[key] = [.. found.GetValueOrDefault(key, []), .. holders];
        }

        return found;
    }

    /// <summary>The duplicate whose claim refused the sources; null where the row is no claim of theirs, or nobody's any more.</summary>
    public async Task<DuplicateSource?> FindDuplicateAsync(IReadOnlyList<Source> sources, string? rowKey, CancellationToken cancellationToken)
    {
        if (sources.SelectMany(source => DuplicateKeys.Of(source.Reference)).FirstOrDefault(key => RowKeys.Claim(key) == rowKey) is not { } key) return null;
        return HoldersOf(await ReadAsync(key, cancellationToken)) is [var holder, ..] ? new DuplicateSource(holder, key.Kind) : null;
    }

    /// <summary>Adds to the transaction what makes a source's keys those of its next state.</summary>
    public async Task MoveAsync(Transaction transaction, Source current, Source next, IReadOnlySet<DuplicateKey> shared, CancellationToken cancellationToken)
    {
        var (before, after) = (DuplicateKeys.Of(current.Reference), DuplicateKeys.Of(next.Reference));
        transaction.Claim(next.Id, after.Except(before), shared);
        await ReleaseAsync(transaction, current.Id, before.Except(after), cancellationToken);
    }

    /// <summary>Adds to the transaction what takes a source's claims away. It is refused where one of them was shared meanwhile.</summary>
    public async Task ReleaseAsync(Transaction transaction, SourceId source, IEnumerable<DuplicateKey> keys, CancellationToken cancellationToken)
    {
        foreach (var key in keys)
        {
            var rows = await ReadAsync(key, cancellationToken);
            var share = rows.Find(row => row.RowKey == RowKeys.Share(key, source));
            if (share is not null) transaction.Delete(share.RowKey);
            if (rows.Find(row => row.RowKey == RowKeys.Claim(key)) is not { } claim) continue;

            var version = new RowVersion(claim.ETag.ToString());
            var others = HoldersOf(rows).Where(holder => holder != source).ToList();
            if (others.Count == 0) transaction.Delete(claim.RowKey, version);
            else if (claim.GetString(Columns.Source) == source.Value) transaction.Replace(new TableEntity(partition, claim.RowKey), version);
        }
    }

    private async Task<List<TableEntity>> ReadAsync(DuplicateKey key, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in table.ReadAsync(partition, RowKeys.ClaimsOf(key), cancellationToken: cancellationToken)) rows.Add(row);
        return rows;
    }

    private static List<SourceId> HoldersOf(IEnumerable<TableEntity> rows)
    {
        var holders = new List<SourceId>();
        foreach (var row in rows)
        {
            var holder = row.GetString(Columns.Source) ?? row.RowKey.Split('!').ElementAtOrDefault(2);
            if (SourceId.TryParse(holder, out var id)) holders.Add(id);
        }

        return holders;
    }

    private sealed record Holders(DuplicateKey Key, IReadOnlyList<SourceId> Ids);
}
