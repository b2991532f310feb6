using Annotations.Storage.Blobs;
using Annotations.Storage.Tables;
using Annotations.Storage.Tables.Records;
using Annotations.Testing.Azurite;

namespace Annotations.Storage.Tests.Tables.Records;

/// <summary>What it costs to read all of an essay and to put it back, in calls to storage.</summary>
public sealed class RecordBudgetTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    /// <summary>However long it takes here, the id is not reserved anew.</summary>
    private TableRecordWriter Records => new(Get<AnnotationsTable>(), Get<EssayBlobs>(), Get<Spreads>(), new Still());

    [Theory]
    [InlineData(33, 1)]
    [InlineData(330, 10)]
    [InlineData(3_300, 100)]
    public async Task PuttingBackIsATransactionForEachNinetyNineRows(int annotations, int transactions)
    {
        var essay = Given.Essay();
        await using var restoration = (await Records.BeginAsync(essay.Essay.Id, "digest", 1, Cancel)).Value;
        await restoration.WriteTextAsync(essay, Cancel);
        Calls.Reset();

        // Each has a row of its own, and is found by its kind and its creator.
        for (var number = 0; number < annotations; number++) await restoration.WriteAsync(Given.Annotation(), Cancel);
        await restoration.CompleteAsync(essay.Essay, Cancel);

        Assert.Equal(transactions + 1, Calls.Count);
        Assert.All(Calls.Calls, call => Assert.EndsWith("$batch", call, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LongRowsGoFewerAtATime()
    {
        var essay = Given.Essay();
        await using var restoration = (await Records.BeginAsync(essay.Essay.Id, "digest", 1, Cancel)).Value;
        Calls.Reset();

        for (var number = 0; number < 99; number++) await restoration.WritePastAsync(Given.Annotation(body: new string('ю', 16_000)), Cancel);
        await restoration.WriteTextAsync(essay, Cancel);
        await restoration.CompleteAsync(essay.Essay, Cancel);

        Assert.Equal(4, Calls.Calls.Count(call => call.EndsWith("$batch", StringComparison.Ordinal)) - 1);
    }

    [Fact]
    public async Task ReadingIsAQueryForEach100Rows()
    {
        var essay = await PutEssayAsync();
        await Annotations.WriteManyAsync(essay, [.. Enumerable.Range(0, 2_500).Select(_ => Given.Annotation())], Cancel);
        var reader = Get<IRecordReader>();
        Calls.Reset();

        Assert.Equal(2_500, await reader.ReadAnnotationsAsync(essay, Cancel).CountAsync(Cancel));
        Assert.Equal(25, Calls.Count);
        Assert.Equal(0, await reader.ReadAnnotationHistoryAsync(essay, Cancel).CountAsync(Cancel));
        Assert.Equal(0, await reader.ReadSourcesAsync(essay.Id, Cancel).CountAsync(Cancel));
        Assert.Equal(0, await reader.ReadSourceHistoryAsync(essay.Id, Cancel).CountAsync(Cancel));
        Assert.Equal(0, await reader.ReadEssayHistoryAsync(essay.Id, Cancel).CountAsync(Cancel));
        Assert.Equal(0, await reader.ReadPlainAnnotationsAsync(essay.Id, Cancel).CountAsync(Cancel));
        Assert.Equal(0, await reader.ReadPlainAnnotationHistoryAsync(essay.Id, Cancel).CountAsync(Cancel));
        Assert.Equal(0, await reader.ReadFlagsAsync(essay.Id, Cancel).CountAsync(Cancel));
        Assert.Equal(32, Calls.Count);
    }

    private sealed class Still : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddDays(20_000);
    }
}
