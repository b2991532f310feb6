using Annotations.Storage;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Keeps the store free of budgets that are full again: an address leaves no trace for longer.</summary>
public sealed class BudgetTimerFunctions(IBudgetStore budgets, TimeProvider clock)
{
    /// <summary>The longest time in which a budget fills up, twice.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromDays(2);

    /// <summary>Every night at a quarter to four, UTC.</summary>
    [Function("DeleteIdleBudgets")]
    public Task DeleteIdleAsync([TimerTrigger("0 45 3 * * *")] TimerInfo timer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timer);
        return budgets.DeleteIdleAsync(clock.GetUtcNow() - Idle, cancellationToken);
    }
}
