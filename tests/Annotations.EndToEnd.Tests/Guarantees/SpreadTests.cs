using Annotations.Storage;
using Annotations.Testing.Azurite;
using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace Annotations.EndToEnd.Tests.Guarantees;

// What is guaranteed of an essay in one partition is guaranteed of one that is spread.

public sealed class SpreadConcurrentWritersTests(AzuriteFixture azurite) : ConcurrentWritersTests(azurite)
{
    protected override int Partitions => 3;
}

public sealed class SpreadFaultTests(AzuriteFixture azurite) : FaultTests(azurite)
{
    protected override int Partitions => 3;
}

public sealed class SpreadHistoryTests(AzuriteFixture azurite) : HistoryTests(azurite)
{
    protected override int Partitions => 3;
}

public sealed class SpreadIdempotencyTests(AzuriteFixture azurite) : IdempotencyTests(azurite)
{
    protected override int Partitions => 3;

    [Fact]
    public async Task ARequestThatWasCutOffAfterItsReceiptIsTakenUpAgainAndCarriedOutOnce()
    {
        var first = await Ada.PostAsync($"{Essay}/annotations", Question(), key: "k7");
        await TakeAwayAnnotationsAsync();

        var repeats = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Ada.PostAsync($"{Essay}/annotations", Question(), key: "k7")));
        var other = await Ada.PostAsync($"{Essay}/annotations", Question("Another?"), key: "k7");

        Assert.All(repeats, repeat => Assert.Equal(first, repeat));
        Assert.Equal(422, other.Status);
        Assert.Equal(1, (await Ada.GetAsync($"{Essay}/annotations")).Json.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task ARequestThatWasRefusedMayComeAgainUnderItsKeyPutRight()
    {
        var unknown = new { sentence = "s1", kind = "evidence", body = "See.", sources = new[] { new { source = "nowhere" } } };
        Assert.Equal(422, (await Ada.PostAsync($"{Essay}/annotations", unknown, key: "k8")).Status);

        var second = await Ada.PostAsync($"{Essay}/annotations", Question(), key: "k8");

        Assert.Equal(201, second.Status);
    }

    /// <summary>Leaves what stands after the first of the two transactions.</summary>
    private async Task TakeAwayAnnotationsAsync()
    {
        var names = Host.Services.GetRequiredService<StorageNames>();
        var table = Host.Services.GetRequiredService<TableServiceClient>().GetTableClient(names.Table);
        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>("PartitionKey eq 'steppe~0'", select: ["PartitionKey", "RowKey"])) rows.Add(row);
        await table.SubmitTransactionAsync(rows.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, ETag.All)));
    }
}

public sealed class SpreadImportTests(AzuriteFixture azurite) : ImportTests(azurite)
{
    protected override int Partitions => 3;
}

public sealed class SpreadKilledHalfWayTests : KilledHalfWayTests
{
    protected override int Partitions => 3;
}
