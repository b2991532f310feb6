using Annotations.LocalHost.Functions;
using Annotations.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Annotations.EndToEnd.Tests.Routing;

public sealed class TimerFunctionTests
{
    private static readonly TimerFunction Cleaning = TimerFunction.Of(Functions.FunctionTable.Timers.Single(function => function.Name == "DeleteExpiredReceipts"));

    [Fact]
    public void TheTimersOfTheServiceAreFoundWithTheirTimes() =>
        Assert.Equal(new DateTime(2026, 11, 23, 12, 30, 0), Cleaning.Schedule.GetNextOccurrence(new DateTime(2026, 11, 23, 11, 30, 0)));

    [Fact]
    public async Task ATimerRunsItsFunction()
    {
        var receipts = new CountingReceipts();
        await using var services = new ServiceCollection().AddSingleton<IReceiptStore>(receipts).AddSingleton(TimeProvider.System).BuildServiceProvider();

        await Cleaning.Function.Run(services, TestContext.Current.CancellationToken);

        Assert.Equal(1, receipts.Cleanings);
    }

    private sealed class CountingReceipts : IReceiptStore
    {
        public int Cleanings { get; private set; }

        public Task<StoredReceipt?> FindAsync(Model.Essays.EssayId essay, string id, CancellationToken cancellationToken) => Task.FromResult<StoredReceipt?>(null);

        public Task<int> DeleteBeforeAsync(DateTimeOffset time, CancellationToken cancellationToken)
        {
            Cleanings++;
            return Task.FromResult(0);
        }
    }
}
