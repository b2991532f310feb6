using Annotations.Storage.Keys;
using Annotations.Storage.Tables;
using Annotations.Testing.Azurite;
using Azure.Data.Tables;

namespace Annotations.Storage.Tests.Tables.Spreading;

/// <summary>What one transaction decides in a whole essay is decided across partitions.</summary>
public sealed class SpreadRaceTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    protected override int Partitions => 4;

    private Storage.Keys.Spread Spread => new(Given.EssayId(), Partitions);

    [Fact]
    public async Task ADeletionAndCitationsInEveryPartitionNeverBothSucceed()
    {
        var essay = await PutEssayAsync();
        for (var i = 0; i < 15; i++)
        {
            var source = Given.Source($"source{i}");
            await Sources.AddAsync(source, receipt: null, Cancel);
            var stored = (await Sources.FindAsync(essay.Id, source.Id, Cancel))!;

            var citing = Enumerable.Range(0, Partitions).Select(b => TryAsync(async () => (await Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, Given.Annotation(sentence: 1 + (16 * b), sources: [source.Id.Value]), []), Cancel)).Failure is null)).ToList();
            var deleting = TryAsync(async () => (await Sources.DeleteAsync(stored, Given.Change(), Cancel)).Failure is null);
            var cited = await Task.WhenAll(citing);

            Assert.False(await deleting && cited.Contains(true));
        }

        Assert.Empty((await Get<IConsistencyStore>().CheckAsync(essay.Id, repair: false, Cancel)).Flaws);
    }

    [Fact]
    public async Task ATextAndAnnotationsOfItInEveryPartitionNeverBothSucceed()
    {
        for (var i = 0; i < 15; i++)
        {
            var essay = await PutEssayAsync($"steppe{i}");
            var annotating = Enumerable.Range(0, Partitions).Select(b => TryAsync(async () => (await Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, Given.Annotation(sentence: 1 + (16 * b)) with { Essay = essay.Id }, []), Cancel)).Failure is null)).ToList();
            var revising = TryAsync(async () => (await ReviseTextAsync(essay)).Failure is null);
            var annotated = await Task.WhenAll(annotating);

            Assert.False(await revising && annotated.Contains(true));
        }
    }

    [Fact]
    public async Task ASourceWhoseDeletionWasCutOffCanBeCitedAndCanBeDeleted()
    {
        var essay = await PutEssayAsync();
        foreach (var id in new[] { "cited", "deleted" })
        {
            var source = Given.Source(id);
            await Sources.AddAsync(source, receipt: null, Cancel);
            await Get<Marks>().TakeAwayAsync(Spread, RowKeys.Source(source.Id), Guid.NewGuid(), _ => Task.FromResult(false), Cancel);
        }

        var citing = await Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, Given.Annotation(sources: ["cited"]), []), Cancel);
        var deleting = await Sources.DeleteAsync((await Sources.FindAsync(essay.Id, Given.SourceId("deleted"), Cancel))!, Given.Change(), Cancel);

        Assert.Null(citing.Failure);
        Assert.Null(deleting.Failure);
        Assert.Equal("source-cited", (await Sources.DeleteAsync((await Sources.FindAsync(essay.Id, Given.SourceId("cited"), Cancel))!, Given.Change(), Cancel)).Failure?.Code);
    }

    [Fact]
    public async Task AWriterThatSawTheSourceBeforeItsDeletionBeganCannotCiteItAfterwards()
    {
        var essay = await PutEssayAsync();
        var source = Given.Source();
        await Sources.AddAsync(source, receipt: null, Cancel);
        var mark = RowKeys.Source(source.Id);
        var table = Get<TableServiceClient>().GetTableClient(Names.Table);

        await Get<Marks>().SetUpAsync(Spread, Spread.All[0], mark, Cancel);
        var before = await table.GetEntityAsync<TableEntity>(Spread.All[0], RowKeys.MarkState(mark), cancellationToken: Cancel);
        await Sources.DeleteAsync((await Sources.FindAsync(essay.Id, source.Id, Cancel))!, Given.Change(), Cancel);
        var after = await table.GetEntityAsync<TableEntity>(Spread.All[0], RowKeys.MarkState(mark), cancellationToken: Cancel);

        Assert.NotEqual(before.Value.ETag, after.Value.ETag);
        Assert.IsType<CitedSourceMissing>((await Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, Given.Annotation(sources: [source.Id.Value]), []), Cancel)).Failure);
    }

    [Fact]
    public async Task ASourceThatIsGivenAgainAfterItsDeletionCanBeCited()
    {
        var essay = await PutEssayAsync();
        await Sources.AddAsync(Given.Source(), receipt: null, Cancel);
        await Sources.DeleteAsync((await Sources.FindAsync(essay.Id, Given.Source().Id, Cancel))!, Given.Change(), Cancel);
        await Sources.AddAsync(Given.Source(), receipt: null, Cancel);

        var result = await Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, Given.Annotation(sources: ["coox1985nomonhan"]), []), Cancel);

        Assert.Null(result.Failure);
    }

    [Fact]
    public async Task AnnotationsAreWhereTheirSentencesAre()
    {
        var essay = await PutEssayAsync();
        foreach (var sentence in new[] { 1, 17, 33, 49, 65 }) await WriteAsync(essay, Given.Annotation(sentence));
        var table = Get<TableServiceClient>().GetTableClient(Names.Table);

        var partitions = new List<string>();
        await foreach (var row in table.QueryAsync<TableEntity>(row => row.RowKey.CompareTo("a!") > 0 && row.RowKey.CompareTo("a\"") < 0, cancellationToken: Cancel)) partitions.Add(row.PartitionKey);

        Assert.Equal(["steppe~0", "steppe~0", "steppe~1", "steppe~2", "steppe~3"], partitions.Order(StringComparer.Ordinal));
        Assert.Equal(5, (await Annotations.ListAsync(essay.Id, AnnotationFilter.All, after: null, limit: 10, Cancel)).Items.Count);
    }

    /// <summary>Where both get in each other's way too often, the caller is told to try again.</summary>
    private static async Task<bool> TryAsync(Func<Task<bool>> succeeds)
    {
        try
        {
            return await succeeds();
        }
        catch (StorageUnavailableException)
        {
            return false;
        }
    }
}
