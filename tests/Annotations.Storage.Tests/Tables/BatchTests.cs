using System.Collections.Immutable;
using Annotations.Citations.Duplicates;
using Annotations.Model.Annotations;
using Annotations.Model.Failures;
using Annotations.Testing.Azurite;

namespace Annotations.Storage.Tests.Tables;

public class BatchTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    /// <summary>Of three rows each, with two more in each transaction of 100 at most.</summary>
    protected virtual int TransactionsOf64 => 2;

    [Fact]
    public async Task WritesAsManyInATransactionAsItHolds()
    {
        var essay = await PutEssayAsync();
        var annotations = Enumerable.Range(0, 64).Select(i => Given.Annotation(sentence: 1 + (15 * (i % 4)))).ToList();
        await Annotations.WriteManyAsync(essay, [.. annotations.Take(4).Select(a => Given.Annotation(a.Id.Sentence.Number))], Cancel);
        Calls.Reset();

        var results = await Annotations.WriteManyAsync(essay, annotations, Cancel);

        Assert.All(results, result => Assert.IsType<BatchResult.Created>(result));
        Assert.Equal(TransactionsOf64, Calls.Count);
    }

    [Fact]
    public async Task TellsThoseThatAreThereFromThoseThatAreNew()
    {
        var essay = await PutEssayAsync();
        var annotations = Enumerable.Range(0, 50).Select(_ => Given.Annotation()).ToList();
        await Annotations.WriteManyAsync(essay, annotations[10..20], Cancel);

        var results = await Annotations.WriteManyAsync(essay, annotations, Cancel);

        Assert.Equal(annotations[10..20], annotations.Zip(results).Where(pair => pair.Second is BatchResult.Present).Select(pair => pair.First));
        Assert.Equal(50, (await Annotations.ListAsync(essay.Id, AnnotationFilter.All, null, 100, Cancel)).Items.Count);
    }

    [Fact]
    public async Task OneThatCannotBeWrittenDoesNotHoldUpTheOthers()
    {
        var essay = await PutEssayAsync();
        List<Annotation> annotations = [Given.Annotation(), Given.Annotation(sources: ["nowhere"]), Given.Annotation()];

        var results = await Annotations.WriteManyAsync(essay, annotations, Cancel);

        Assert.IsType<BatchResult.Created>(results[0]);
        Assert.IsType<CitedSourceMissing>(Assert.IsType<BatchResult.Refused>(results[1]).Failure);
        Assert.IsType<BatchResult.Created>(results[2]);
    }

    [Fact]
    public async Task TheLargestAnnotationFitsInOneTransactionOnceItsSourcesAreThere()
    {
        var essay = await PutEssayAsync(text: string.Join(' ', Enumerable.Range(0, 20).Select(i => $"This is sentence number {i} of it.")));
        var sources = Enumerable.Range(0, Model.Limits.SourcesPerAnnotation).Select(i => Given.Source($"source{i}")).ToArray();
        var annotation = Given.Annotation(
            through: Model.Limits.SentencesPerAnnotation,
            tags: [.. Enumerable.Range(0, Model.Limits.TagsPerAnnotation).Select(i => $"tag{i}")],
            sources: [.. sources.Select(source => source.Id.Value)]);
        var receipt = new Receipt(new string('a', 64), "digest", DateTimeOffset.UnixEpoch);

        var withSources = await Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, annotation, sources) { Receipt = receipt }, Cancel);
        if (Partitions > 1)
        {
            Assert.Null(withSources.Failure);
            return;
        }

        Assert.Null(await Sources.AddAsync(sources, ImmutableHashSet<DuplicateKey>.Empty, receipt: null, Cancel));
        var result = await Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, annotation, []) { Receipt = receipt }, Cancel);

        Assert.IsType<TooLarge>(withSources.Failure);
        Assert.Null(result.Failure);
    }
}
