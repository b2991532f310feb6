using Annotations.Model.Access;

namespace Annotations.Storage;

/// <summary>Keeps what is left of budgets, for all instances of the service. All members throw <see cref="StorageUnavailableException"/> when storage is away.</summary>
public interface IBudgetStore
{
    /// <summary>Takes tokens out of a bucket, as many as are wanted or as are there: one point read and one write; the read alone where none is there.</summary>
    /// <param name="key">Whose bucket: letters, digits and hyphens.</param>
    Task<BudgetLease> TakeAsync(string key, BudgetRule rule, int wanted, CancellationToken cancellationToken);

    /// <summary>Deletes buckets that nobody has taken from since a moment: they are full again.</summary>
    /// <returns>How many there were.</returns>
    Task<int> DeleteIdleAsync(DateTimeOffset since, CancellationToken cancellationToken);
}

/// <summary>Tokens that were taken out of a bucket.</summary>
/// <param name="Granted">How many.</param>
/// <param name="Left">How many are in it still.</param>
public sealed record BudgetLease(int Granted, double Left);
