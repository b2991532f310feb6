using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;
using Annotations.Testing.Azurite;

namespace Annotations.Storage.Tests.Tables;

/// <summary>What each operation costs in calls to storage.</summary>
public sealed class BudgetTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    [Fact]
    public async Task CreatingAnAnnotationIsOneTransaction()
    {
        var essay = await PutEssayAsync();
        var change = new AnnotationChange(essay, Previous: null, Given.Annotation(tags: ["border", "river"]), [Given.Source()]);
        Calls.Reset();

        await Annotations.WriteAsync(change, Cancel);

        Assert.Single(Calls.Calls, call => call.EndsWith("$batch", StringComparison.Ordinal));
        Assert.Equal(1, Calls.Count);
    }

    [Fact]
    public async Task ReadingByIdIsOnePointRead()
    {
        var annotation = await WriteAsync(await PutEssayAsync(), Given.Annotation());
        Calls.Reset();

        await Annotations.FindAsync(annotation.Essay, annotation.Id, Cancel);

        Assert.Equal(1, Calls.Count);
    }

    [Fact]
    public async Task ChangingAnAnnotationIsOneReadAndOneTransaction()
    {
        var essay = await PutEssayAsync();
        var annotation = await WriteAsync(essay, Given.Annotation());
        Calls.Reset();

        var current = await Annotations.FindAsync(annotation.Essay, annotation.Id, Cancel);
        await Annotations.WriteAsync(new AnnotationChange(essay, current, annotation.Next("Which one?"), []), Cancel);

        Assert.Equal(2, Calls.Count);
    }

    [Fact]
    public async Task ReadingASentenceIsOneQuery()
    {
        var essay = await PutEssayAsync();
        for (var i = 0; i < 20; i++) await WriteAsync(essay, Given.Annotation(sentence: 2));
        Calls.Reset();

        var found = await Annotations.ReadSentenceAsync(essay.Id, new SentenceId(2), Cancel);

        Assert.Equal(20, found.Count);
        Assert.Equal(1, Calls.Count);
    }

    [Fact]
    public async Task APageOfASentenceReadsNoMoreThanThePage()
    {
        var essay = await PutEssayAsync();
        for (var i = 0; i < 20; i++) await WriteAsync(essay, Given.Annotation(sentence: 2));
        var filter = new AnnotationFilter(new SentenceId(2));
        var first = await Annotations.ListAsync(essay.Id, filter, after: null, limit: 4, Cancel);
        Calls.Reset();

        var second = await Annotations.ListAsync(essay.Id, filter, first.Items[^1].Id, limit: 4, Cancel);

        Assert.Equal(4, second.Items.Count);
        Assert.Equal(1, Calls.Count);
    }

    [Fact]
    public async Task TheTextIsReadOnceAndThenFromMemory()
    {
        await PutEssayAsync();
        await using var other = Services();
        var snapshots = (EssaySnapshots)other.GetService(typeof(EssaySnapshots))!;
        Calls.Reset();

        await snapshots.ReadAsync(Given.EssayId(), Cancel);
        var first = Calls.Count;
        await snapshots.ReadAsync(Given.EssayId(), Cancel);

        Assert.Equal(3, first);
        Assert.Equal(3, Calls.Count);
    }

    [Fact]
    public async Task AListByIndexReadsItsPointersOnceAndEachAnnotationOnce()
    {
        var essay = await PutEssayAsync();
        for (var i = 0; i < 5; i++) await WriteAsync(essay, Given.Annotation(tags: ["river"]));
        for (var i = 0; i < 5; i++) await WriteAsync(essay, Given.Annotation(tags: ["steppe"]));
        Calls.Reset();

        var page = await Annotations.ListAsync(essay.Id, new AnnotationFilter(Tag: "river"), after: null, limit: 10, Cancel);

        Assert.Equal(5, page.Items.Count);
        Assert.Equal(1 + 5, Calls.Count);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1_000)]
    [InlineData(20_000)]
    public async Task CostDoesNotGrowWithTheEssay(int count)
    {
        var essay = await PutEssayAsync();
        var annotations = Enumerable.Range(0, count).Select(i => Given.Annotation(sentence: 1 + (i % 3), tags: i < 5 ? ["rare"] : ["common"])).ToList();
        foreach (var some in annotations.Chunk(2_000)) await Annotations.WriteManyAsync(essay, some, Cancel);
        var one = annotations[count / 2];

        Assert.Equal(1, await CostOfAsync(() => Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, Given.Annotation(sentence: 4), []), Cancel)));
        Assert.Equal(1, await CostOfAsync(() => Annotations.FindAsync(essay.Id, one.Id, Cancel)));
        Assert.Equal(1, await CostOfAsync(() => Annotations.ReadSentenceAsync(essay.Id, new SentenceId(4), Cancel)));
        Assert.Equal(1, await CostOfAsync(() => Annotations.ReadHistoryAsync(essay.Id, one.Id, Cancel)));
        Assert.Equal(1, await CostOfAsync(() => Annotations.ListAsync(essay.Id, AnnotationFilter.All, one.Id, limit: 1, Cancel)));
        Assert.Equal(1 + 5, await CostOfAsync(() => Annotations.ListAsync(essay.Id, new AnnotationFilter(Tag: "rare"), after: null, limit: 10, Cancel)));
        Assert.Equal(2 + 1, await CostOfAsync(() => ChangeAsync(essay, one)));
    }

    private async Task ChangeAsync(Essay essay, Annotation annotation)
    {
        var current = await Annotations.FindAsync(annotation.Essay, annotation.Id, Cancel);
        await Annotations.WriteAsync(new AnnotationChange(essay, current, annotation.Next("Changed?"), []), Cancel);
        await Annotations.FindAsync(annotation.Essay, annotation.Id, Cancel);
    }

    private async Task<int> CostOfAsync(Func<Task> operation)
    {
        Calls.Reset();
        await operation();
        return Calls.Count;
    }
}
