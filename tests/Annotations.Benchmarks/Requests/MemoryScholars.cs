using Annotations.Model.Access;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Storage;

namespace Annotations.Benchmarks.Requests;

/// <summary>Scholars who have said nothing of themselves, and whose budgets are full.</summary>
internal sealed class MemoryScholars : IProfileStore, IBudgetStore
{
    public Task<Stored<Profile>?> FindAsync(string scholar, CancellationToken cancellationToken) => Task.FromResult<Stored<Profile>?>(null);

    public Task<string?> ReadNamesVersionAsync(CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public Task<BudgetLease> TakeAsync(string key, BudgetRule rule, int wanted, CancellationToken cancellationToken) => Task.FromResult(new BudgetLease(wanted, rule.Capacity));

    public Task<IReadOnlyList<Profile>> ReadHistoryAsync(string scholar, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Result<Profile>> WriteAsync(Stored<Profile>? previous, Profile next, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task DeleteAsync(string scholar, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<int> DeleteIdleAsync(DateTimeOffset since, CancellationToken cancellationToken) => throw new NotSupportedException();
}
