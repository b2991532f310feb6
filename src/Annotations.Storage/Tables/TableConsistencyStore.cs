using Annotations.Model.Essays;
using Annotations.Storage.Keys;

namespace Annotations.Storage.Tables;

/// <inheritdoc cref="IConsistencyStore"/>
internal sealed class TableConsistencyStore(AnnotationsTable table, Spreads spreads) : IConsistencyStore
{
    public async Task<ConsistencyReport> CheckAsync(EssayId essay, bool repair, CancellationToken cancellationToken)
    {
        var spread = await spreads.OfAsync(essay, cancellationToken);
        var sources = await table.KeysAsync(spread.Home, RowKeys.Sources, cancellationToken);
        var (annotations, pointers, repaired) = (0, 0, 0);
        var flaws = new List<ConsistencyFlaw>();
        foreach (var partition in spread.All)
        {
            var check = new PartitionCheck(table, spread, partition);
            var found = await check.RunAsync(sources, cancellationToken);
            flaws.AddRange(found);
            (annotations, pointers) = (annotations + check.Annotations, pointers + check.Pointers);
            if (repair) repaired += await new PartitionRepair(table, partition).RunAsync(found, cancellationToken);
        }

        var claims = new ClaimCheck(table, essay);
        var claimFlaws = await claims.RunAsync(cancellationToken);
        flaws.AddRange(claimFlaws);
        if (repair) repaired += await claims.RepairAsync(claimFlaws, cancellationToken);
        return new ConsistencyReport(annotations, pointers, [.. flaws.Take(ConsistencyReport.MaxFlaws)], repaired);
    }
}
