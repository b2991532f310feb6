using Annotations.Model.Sentences;
using Annotations.Testing.Azurite;

namespace Annotations.Storage.Tests.Tables.Spreading;

/// <summary>What the calls of a spread essay cost, beside those of <see cref="BudgetTests"/>.</summary>
public sealed class SpreadBudgetTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    protected override int Partitions => 3;

    [Fact]
    public async Task CreatingAnAnnotationWhoseSourceWasCitedNearbyIsOneTransaction()
    {
        var essay = await PutEssayAsync();
        await WriteAsync(essay, Given.Annotation(sources: ["coox1985nomonhan"]), Given.Source());
        var change = new AnnotationChange(essay, Previous: null, Given.Annotation(sentence: 2, sources: ["coox1985nomonhan"]), []);

        Assert.Equal(1, await CostOfAsync(() => Annotations.WriteAsync(change, Cancel)));
    }

    [Fact]
    public async Task ASourceThatComesAlongIsATransactionMore()
    {
        var essay = await PutEssayAsync();
        await WriteAsync(essay, Given.Annotation(sources: ["coox1985nomonhan"]), Given.Source());
        var change = new AnnotationChange(essay, Previous: null, Given.Annotation(), [Given.Source("goldman2012")]);

        Assert.Equal(2, await CostOfAsync(() => Annotations.WriteAsync(change, Cancel)));
    }

    [Fact]
    public async Task TheFirstOfAPartitionSetsUpItsMarks()
    {
        var essay = await PutEssayAsync();
        await Sources.AddAsync(Given.Source(), receipt: null, Cancel);
        var change = new AnnotationChange(essay, Previous: null, Given.Annotation(sources: ["coox1985nomonhan"]), []);

        // Refused, then for the text and the source each: state, mark, gate, row, transaction; then once more.
        Assert.Equal(1 + (2 * 5) + 1, await CostOfAsync(() => Annotations.WriteAsync(change, Cancel)) - RefusalReads);
    }

    [Fact]
    public async Task ReadingCostsWhatItCostsInAWholeEssay()
    {
        var essay = await PutEssayAsync();
        var annotation = await WriteAsync(essay, Given.Annotation(sentence: 30, tags: ["river"]));

        Assert.Equal(1, await CostOfAsync(() => Annotations.FindAsync(essay.Id, annotation.Id, Cancel)));
        Assert.Equal(1, await CostOfAsync(() => Annotations.ReadSentenceAsync(essay.Id, new SentenceId(30), Cancel)));
        Assert.Equal(1, await CostOfAsync(() => Annotations.ReadHistoryAsync(essay.Id, annotation.Id, Cancel)));
    }

    [Fact]
    public async Task WhereARunMayReachIntoABlockTwoPartitionsAreAsked()
    {
        var essay = await PutEssayAsync();
        var run = await WriteAsync(essay, Given.Annotation(sentence: 15, through: 18));
        Calls.Reset();

        var found = await Annotations.ReadSentenceAsync(essay.Id, new SentenceId(17), Cancel);

        Assert.Equal(run.Id, Assert.Single(found).Id);
        Assert.Equal(2 + 1, Calls.Count);
    }

    [Fact]
    public async Task AListAsksEachPartitionOnce()
    {
        var essay = await PutEssayAsync();
        foreach (var sentence in new[] { 1, 17, 33, 49 }) await WriteAsync(essay, Given.Annotation(sentence, tags: ["river"]));

        Assert.Equal(3, await CostOfAsync(() => Annotations.ListAsync(essay.Id, AnnotationFilter.All, after: null, limit: 10, Cancel)));
        Assert.Equal(3 + 4, await CostOfAsync(() => Annotations.ListAsync(essay.Id, new AnnotationFilter(Tag: "river"), after: null, limit: 10, Cancel)));
    }

    [Fact]
    public async Task AnotherProcessReadsOnceHowTheEssayIsSpread()
    {
        var essay = await PutEssayAsync();
        var annotation = await WriteAsync(essay, Given.Annotation(sentence: 20));
        await using var other = Services();
        var annotations = (IAnnotationStore)other.GetService(typeof(IAnnotationStore))!;

        Assert.Equal(2, await CostOfAsync(() => annotations.FindAsync(essay.Id, annotation.Id, Cancel)));
        Assert.Equal(1, await CostOfAsync(() => annotations.FindAsync(essay.Id, annotation.Id, Cancel)));
    }

    /// <summary>A refused transaction is looked for, in case that it was ours and its answer lost: in the row and in its past state.</summary>
    private const int RefusalReads = 2;

    private async Task<int> CostOfAsync(Func<Task> operation)
    {
        Calls.Reset();
        await operation();
        return Calls.Count;
    }
}
