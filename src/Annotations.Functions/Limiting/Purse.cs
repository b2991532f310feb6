using Annotations.Model.Access;
using Annotations.Storage;

namespace Annotations.Functions.Limiting;

/// <summary>
/// What this instance may spend of a budget that all instances share. It spends some tokens before it asks for any, and then asks for many at a time: somebody who writes now and then costs
/// nothing beyond their writes, and somebody who writes a lot two calls to storage for each <see cref="Batch"/>. In return each instance may overspend by as much.
/// </summary>
internal sealed class Purse(string key, BudgetRule rule, IBudgetStore store, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1);
    private readonly int batch = BatchOf(rule);
    private int credit = BatchOf(rule);
    private int debt;
    private int left;
    private double elsewhere = rule.Capacity;
    private DateTimeOffset emptyUntil = DateTimeOffset.MinValue;

    /// <summary>How many tokens are taken at once, of a budget that has ten times as many or more.</summary>
    public const int Batch = 50;

    /// <summary>Spends tokens, where they are to be had.</summary>
    public async Task<Spending> SpendAsync(int tokens, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            var now = clock.GetUtcNow();
            if (now < emptyUntil) return new Spending(rule, 0, emptyUntil - now);
            if (left >= tokens || (credit < tokens && await FillAsync(tokens, cancellationToken))) left -= tokens;
            else if (credit >= tokens) (credit, debt) = (credit - tokens, debt + tokens);
            else
            {
                emptyUntil = now + rule.TimeUntil(tokens + debt, elsewhere);
                return new Spending(rule, 0, emptyUntil - now);
            }

            return new Spending(rule, (int)Math.Max(0, left + elsewhere - debt), RetryAfter: null);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private static int BatchOf(BudgetRule rule) => Math.Clamp(rule.Capacity / 10, 1, Batch);

    /// <summary>Pays what was spent on credit, and takes more.</summary>
    private async Task<bool> FillAsync(int tokens, CancellationToken cancellationToken)
    {
        var lease = await store.TakeAsync(key, rule, debt + Math.Max(batch, tokens), cancellationToken);
        var paid = Math.Min(debt, lease.Granted);
        (elsewhere, debt, left) = (lease.Left, debt - paid, left + lease.Granted - paid);
        return left >= tokens;
    }
}

/// <summary>What became of a spending.</summary>
/// <param name="Remaining">About how many tokens are left.</param>
/// <param name="RetryAfter">When there will be enough again; null where there were.</param>
internal sealed record Spending(BudgetRule Rule, int Remaining, TimeSpan? RetryAfter);
