using Annotations.Model.Essays;
using Annotations.Storage.Entities;
using Annotations.Storage.Keys;
using Microsoft.Extensions.Caching.Memory;

namespace Annotations.Storage.Tables;

/// <summary>Knows how each essay is spread: decided when it is made and never changed, so read once and then from memory.</summary>
internal sealed class Spreads(AnnotationsTable table) : IDisposable
{
    private const int MaxEssays = 100_000;

    private static readonly string[] OnlySpread = [Columns.Partitions, Columns.Restoring];

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MaxEssays });

    /// <summary>An essay that is not there counts as whole: nothing is found in it either way. Of one that is being put back nothing is to be found.</summary>
    public async ValueTask<Spread> OfAsync(EssayId essay, CancellationToken cancellationToken)
    {
        if (cache.Get<object>(essay) is int known) return new Spread(essay, known);
        if (await table.FindAsync(PartitionKeys.Of(essay), RowKeys.Essay, OnlySpread, cancellationToken) is not { } row) return new Spread(essay, 1);
        if (row.ContainsKey(Columns.Restoring)) return new Spread(essay, 1) { IsHidden = true };
        return Keep(new Spread(essay, row.GetInt32(Columns.Partitions) ?? 1));
    }

    /// <summary>Remembers an essay that was read or written.</summary>
    public Spread Of(Essay essay) => Keep(new Spread(essay.Id, essay.Partitions));

    public void Dispose() => cache.Dispose();

    private Spread Keep(Spread spread)
    {
        cache.Set(spread.Essay, (object)spread.Partitions, new MemoryCacheEntryOptions { Size = 1 });
        return spread;
    }
}
