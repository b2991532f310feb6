using Annotations.Storage;
using Annotations.Testing.Azurite;
using Annotations.Testing.Storage;

namespace Annotations.EndToEnd.Tests.Access;

/// <summary>What it costs to know who may do what, and how much: calls to storage, counted.</summary>
public sealed class CostTests(AzuriteFixture azurite) : AccessTest(azurite)
{
    private readonly CallCounter calls = new();

    protected override StoragePipeline Pipeline => new() { Policy = calls };

    [Fact]
    public async Task AHundredWritesCostLittleMoreThanAHundredCalls()
    {
        Assert.Equal(201, (await Bob.PostAsync(Annotations, Question())).Status);
        calls.Reset();

        for (var i = 0; i < 100; i++) Assert.Equal(201, (await Bob.PostAsync(Annotations, Question())).Status);

        // Three budgets, of each fifty tokens at a time for two calls; beside them the essay and a name are read again now and then.
        Assert.Equal(12, calls.Calls.Count(call => call.Contains("~budgets", StringComparison.Ordinal) || call.Contains("%7Ebudgets", StringComparison.Ordinal)) + calls.Calls.Count(IsBudgetInsertion));
        Assert.InRange(calls.Count, 100, 140);
    }

    [Fact]
    public async Task WhoeverWritesNowAndThenPaysNothingBeyondTheWrites()
    {
        Assert.Equal(201, (await Bob.PostAsync(Annotations, Question())).Status);
        calls.Reset();

        for (var i = 0; i < 10; i++) Assert.Equal(201, (await Bob.PostAsync(Annotations, Question())).Status);

        Assert.DoesNotContain(calls.Calls, call => call.Contains("budgets", StringComparison.Ordinal));
        Assert.InRange(calls.Count, 10, 16);
    }

    /// <summary>A first row of a budget is added under the table's own address; transactions go to $batch.</summary>
    private static bool IsBudgetInsertion(string call) => call.StartsWith("POST", StringComparison.Ordinal) && !call.Contains("$batch", StringComparison.Ordinal);
}
