using Annotations.Model.Access;
using Annotations.Testing.Azurite;

namespace Annotations.Storage.Tests.Tables;

public sealed class BudgetStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly BudgetRule Rule = new("writes", 100, TimeSpan.FromDays(100));

    private IBudgetStore Budgets => Get<IBudgetStore>();

    [Fact]
    public async Task GivesWhatIsThereAndNoMore()
    {
        Assert.Equal(60, (await Budgets.TakeAsync("ada", Rule, 60, Cancel)).Granted);
        Assert.Equal(40, (await Budgets.TakeAsync("ada", Rule, 60, Cancel)).Granted);
        Assert.Equal(0, (await Budgets.TakeAsync("ada", Rule, 60, Cancel)).Granted);
        Assert.Equal(60, (await Budgets.TakeAsync("bo", Rule, 60, Cancel)).Granted);
    }

    [Fact]
    public async Task TakingIsTwoCallsAndARefusalOne()
    {
        await Budgets.TakeAsync("ada", Rule, 50, Cancel);
        Calls.Reset();

        await Budgets.TakeAsync("ada", Rule, 50, Cancel);
        Assert.Equal(2, Calls.Count);

        await Budgets.TakeAsync("ada", Rule, 50, Cancel);
        Assert.Equal(3, Calls.Count);
    }

    [Fact]
    public async Task ManyAtOnceTakeNoMoreThanIsThere()
    {
        var leases = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Budgets.TakeAsync("ada", new("writes", 20, TimeSpan.FromDays(100)), 5, Cancel)));

        // One that never gets its turn among so many lets its caller pass.
        Assert.InRange(leases.Sum(lease => lease.Granted), 20, 40);
        Assert.Equal(0, (await Budgets.TakeAsync("ada", new("writes", 20, TimeSpan.FromDays(100)), 5, Cancel)).Granted);
    }

    [Fact]
    public async Task ABucketFillsUpAgain()
    {
        var quick = new BudgetRule("writes", 10, TimeSpan.FromMilliseconds(50));
        await Budgets.TakeAsync("ada", quick, 10, Cancel);
        await Task.Delay(100, Cancel);

        Assert.Equal(10, (await Budgets.TakeAsync("ada", quick, 10, Cancel)).Granted);
    }

    [Fact]
    public async Task WhatIsNotUsedIsDeleted()
    {
        await Budgets.TakeAsync("ada", Rule, 1, Cancel);

        Assert.Equal(0, await Budgets.DeleteIdleAsync(DateTimeOffset.UtcNow.AddMinutes(-1), Cancel));
        Assert.Equal(1, await Budgets.DeleteIdleAsync(DateTimeOffset.UtcNow.AddMinutes(1), Cancel));
        Assert.Equal(100, (await Budgets.TakeAsync("ada", Rule, 100, Cancel)).Granted);
    }
}
