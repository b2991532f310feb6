using Annotations.Citations.Duplicates;
using Annotations.Model.Essays;
using Annotations.Model.Sources;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Azure.Data.Tables;

namespace Annotations.Storage.Tables;

/// <summary>Compares the sources of an essay with the claims of their duplicate keys.</summary>
internal sealed class ClaimCheck(AnnotationsTable table, EssayId essay)
{
    private readonly string partition = PartitionKeys.Of(essay);

    /// <summary>Each claim that is missing or leads to nothing, also when looked at twice.</summary>
    public async Task<IReadOnlyList<ConsistencyFlaw>> RunAsync(CancellationToken cancellationToken)
    {
        var suspects = await CompareAsync(cancellationToken);
        if (suspects.Count == 0) return [];

        // What was changed while the check ran looks like a flaw, but not twice.
        return [.. suspects.Intersect(await CompareAsync(cancellationToken))];
    }

    /// <returns>How many were put right.</returns>
    public async Task<int> RepairAsync(IReadOnlyList<ConsistencyFlaw> flaws, CancellationToken cancellationToken)
    {
        foreach (var flaw in flaws)
        {
            var row = new TableEntity(partition, flaw.Row);
            if (flaw.Kind == FlawKind.DanglingClaim) await table.DeleteAsync([row], cancellationToken);
            else await RestoreAsync(row, cancellationToken);
        }

        return flaws.Count;
    }

    /// <summary>A claim that was lost comes back shared: two sources may have been added since.</summary>
    private async Task RestoreAsync(TableEntity share, CancellationToken cancellationToken)
    {
        var claim = share.RowKey[..share.RowKey.LastIndexOf('!')];
        if (await table.FindAsync(partition, claim, cancellationToken) is null) await table.UpsertAsync(new TableEntity(partition, claim), cancellationToken);
        await table.UpsertAsync(share, cancellationToken);
    }

    private async Task<IReadOnlyList<ConsistencyFlaw>> CompareAsync(CancellationToken cancellationToken)
    {
        var claims = new Dictionary<string, string?>(StringComparer.Ordinal);
        await foreach (var row in table.ReadAsync(partition, RowKeys.Claims, cancellationToken: cancellationToken)) claims[row.RowKey] = row.GetString(Columns.Source);

        var flaws = new List<ConsistencyFlaw>();
        var held = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in table.ReadAsync(partition, RowKeys.Sources, cancellationToken: cancellationToken))
        {
            if (!SourceId.TryParse(row.RowKey[2..], out var id)) continue;
            foreach (var key in DuplicateKeys.Of(SourceEntity.Read(row, essay, id).Reference))
            {
                var (claim, share) = (RowKeys.Claim(key), RowKeys.Share(key, id));
                var isThere = claims.TryGetValue(claim, out var holder);
                if (!isThere || (holder != id.Value && !claims.ContainsKey(share))) flaws.Add(new(FlawKind.MissingClaim, id.Value, share));
                held.Add(claim);
                held.Add(share);
                if (holder is not null) held.Add(Held(claim, id.Value));
            }
        }

        var dangling = claims.Where(row => !held.Contains(row.Key) || (row.Value is { } holder && !held.Contains(Held(row.Key, holder))));

        // What leads to nothing goes first: a claim that is put right stands under the same key.
        return [.. dangling.Select(row => new ConsistencyFlaw(FlawKind.DanglingClaim, row.Value ?? row.Key.Split('!')[^1], row.Key)), .. flaws];
    }

    private static string Held(string claim, string holder) => $"{claim}={holder}";
}
