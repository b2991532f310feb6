using Annotations.Model.Annotations;
using Annotations.Storage.Keys;
using Annotations.Testing.Azurite;
using Azure;
using Azure.Data.Tables;

namespace Annotations.Storage.Tests.Tables;

public class ConsistencyTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private TableClient Table => Get<TableServiceClient>().GetTableClient(Names.Table);

    private IConsistencyStore Consistency => Get<IConsistencyStore>();

    [Fact]
    public async Task WhatTheStoresWroteIsConsistent()
    {
        await WriteSomeAsync();

        var report = await Consistency.CheckAsync(Given.EssayId(), repair: false, Cancel);

        Assert.Empty(report.Flaws);
        Assert.Equal(4, report.Annotations);
    }

    [Fact]
    public async Task FindsAndPutsRightWhatIsMissing()
    {
        var run = await WriteSomeAsync();
        await DeleteAsync(IndexKeys.Tag("river") + RowKeys.Place(run.Id));
        await DeleteAsync(RowKeys.Continuation(run.Target.Sentences[1], run.Id));

        var found = await Consistency.CheckAsync(run.Essay, repair: true, Cancel);
        var after = await Consistency.CheckAsync(run.Essay, repair: false, Cancel);

        Assert.Equal([FlawKind.MissingPointer, FlawKind.MissingContinuation], found.Flaws.Select(flaw => flaw.Kind));
        Assert.Equal(2, found.Repaired);
        Assert.Empty(after.Flaws);
        Assert.Contains(await Annotations.ReadSentenceAsync(run.Essay, run.Target.Sentences[1], Cancel), annotation => annotation.Id == run.Id);
    }

    [Fact]
    public async Task FindsAndPutsRightWhatLeadsToNothing()
    {
        var run = await WriteSomeAsync();
        var nobody = Given.Annotation(sentence: 4).Id;
        await AddAsync(IndexKeys.Tag("steppe") + RowKeys.Place(run.Id));
        await AddAsync(IndexKeys.Creator("nobody") + RowKeys.Place(nobody));

        var found = await Consistency.CheckAsync(run.Essay, repair: true, Cancel);
        var after = await Consistency.CheckAsync(run.Essay, repair: false, Cancel);

        Assert.All(found.Flaws, flaw => Assert.Equal(FlawKind.DanglingPointer, flaw.Kind));
        Assert.Equal(2, found.Repaired);
        Assert.Empty(after.Flaws);
    }

    [Fact]
    public async Task TellsWhatItCannotPutRight()
    {
        var run = await WriteSomeAsync();
        var current = await Annotations.FindAsync(run.Essay, run.Id, Cancel);
        var essay = (await Essays.FindAsync(run.Essay, Cancel))!.Value;
        await Annotations.WriteAsync(new AnnotationChange(essay, current, run.Next("two"), []), Cancel);
        current = await Annotations.FindAsync(run.Essay, run.Id, Cancel);
        await Annotations.WriteAsync(new AnnotationChange(essay, current, current!.Value.Next("three"), []), Cancel);
        await DeleteAsync(RowKeys.AnnotationHistory(run.Id, 2));
        await DeleteAsync(RowKeys.Source(Given.SourceId("coox1985nomonhan")));

        var found = await Consistency.CheckAsync(run.Essay, repair: true, Cancel);

        Assert.Equal([FlawKind.MissingSource, FlawKind.DanglingClaim, FlawKind.MissingPastState], found.Flaws.Select(flaw => flaw.Kind).Order());
        Assert.Equal(1, found.Repaired);
    }

    private async Task<Annotation> WriteSomeAsync()
    {
        var essay = await PutEssayAsync();
        var run = await WriteAsync(essay, Given.Annotation(sentence: 1, through: 2, tags: ["river"], sources: ["coox1985nomonhan"]), Given.Source());
        await WriteAsync(essay, Given.Annotation(sentence: 2));
        await WriteAsync(essay, Given.Annotation(sentence: 40));
        var deleted = await WriteAsync(essay, Given.Annotation(sentence: 3, tags: ["river"]));
        var current = await Annotations.FindAsync(essay.Id, deleted.Id, Cancel);
        await Annotations.WriteAsync(new AnnotationChange(essay, current, deleted.Deleted(), []), Cancel);
        return run;
    }

    private Task DeleteAsync(string rowKey) => Table.DeleteEntityAsync(Where(rowKey), rowKey, ETag.All, Cancel);

    private Task AddAsync(string rowKey) => Table.AddEntityAsync(new TableEntity(Where(rowKey), rowKey), Cancel);

    /// <summary>The annotations of these tests are all in the first of an essay's partitions.</summary>
    private string Where(string rowKey)
    {
        var spread = new Spread(Given.EssayId(), Partitions);
        return rowKey.StartsWith("s!", StringComparison.Ordinal) ? spread.Home : spread.All[0];
    }
}
