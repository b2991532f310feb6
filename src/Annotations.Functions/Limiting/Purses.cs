using Annotations.Model.Access;
using Annotations.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace Annotations.Functions.Limiting;

/// <summary>The purses that are in use; one that was not for a while is given up.</summary>
public sealed class Purses(IBudgetStore store, TimeProvider clock) : IDisposable
{
    private const int MaxPurses = 100_000;

    private readonly MemoryCache purses = new(new MemoryCacheOptions { SizeLimit = MaxPurses });
    private readonly Lock gate = new();

    /// <summary>Spends out of somebody's purse; where storage is away they may: their call will fail by itself.</summary>
    internal async Task<Spending> SpendAsync(string key, BudgetRule rule, int tokens, CancellationToken cancellationToken)
    {
        try
        {
            return await PurseOf(key, rule).SpendAsync(tokens, cancellationToken);
        }
        catch (StorageUnavailableException)
        {
            return new Spending(rule, rule.Capacity, RetryAfter: null);
        }
    }

    public void Dispose() => purses.Dispose();

    private Purse PurseOf(string key, BudgetRule rule)
    {
        lock (gate)
        {
            if (purses.TryGetValue(key, out Purse? known)) return known!;
            var purse = new Purse(key, rule, store, clock);
            purses.Set(key, purse, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromMinutes(15) });
            return purse;
        }
    }
}
