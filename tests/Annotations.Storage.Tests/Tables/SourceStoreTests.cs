using Annotations.Model.Failures;
using Annotations.Testing.Azurite;

namespace Annotations.Storage.Tests.Tables;

public class SourceStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    [Fact]
    public async Task RefusesToDeleteASourceThatIsCited()
    {
        var essay = await PutEssayAsync();
        await WriteAsync(essay, Given.Annotation(sources: ["coox1985nomonhan"]), Given.Source());
        var stored = (await Sources.FindAsync(essay.Id, Given.SourceId("coox1985nomonhan"), Cancel))!;

        var result = await Sources.DeleteAsync(stored, Given.Change(), Cancel);

        Assert.Equal("source-cited", result.Failure?.Code);
    }

    [Fact]
    public async Task ADeletedSourceIsGoneAndItsIdMayBeGivenAgain()
    {
        var essay = await PutEssayAsync();
        for (var round = 0; round < 2; round++)
        {
            var source = Given.Source();
            await Sources.AddAsync(source, receipt: null, Cancel);
            var stored = (await Sources.FindAsync(essay.Id, source.Id, Cancel))!;

            var deleted = await Sources.DeleteAsync(stored, Given.Change(), Cancel);

            Assert.Null(deleted.Failure);
            Assert.Null(await Sources.FindAsync(essay.Id, source.Id, Cancel));
            Assert.NotNull((await Sources.ReadHistoryAsync(essay.Id, source.Id, Cancel))[^1].Deletion);
        }
    }

    [Fact]
    public async Task ACitationThatCameBetweenDoesNotMakeASourceStale()
    {
        var essay = await PutEssayAsync();
        var source = Given.Source();
        await Sources.AddAsync(source, receipt: null, Cancel);
        var stored = (await Sources.FindAsync(essay.Id, source.Id, Cancel))!;
        await WriteAsync(essay, Given.Annotation(sources: [source.Id.Value]));

        var result = await Sources.ReplaceAsync(stored, source with { Revision = 2, Modified = Given.Change() }, Cancel);

        Assert.Equal(2, result.Value.Revision);
    }

    [Fact]
    public async Task AnotherStateThatCameBetweenDoes()
    {
        await PutEssayAsync();
        var source = Given.Source();
        await Sources.AddAsync(source, receipt: null, Cancel);
        var stored = (await Sources.FindAsync(source.Essay, source.Id, Cancel))!;
        var first = source with { Revision = 2, Modified = Given.Change() };
        await Sources.ReplaceAsync(stored, first, Cancel);

        var result = await Sources.ReplaceAsync(stored, source with { Revision = 2, Modified = Given.Change() }, Cancel);

        Assert.Equal(first.ETag, Assert.IsType<StaleVersion>(result.Failure).Current);
    }

    [Fact]
    public async Task ADeletionAndACitationAtTheSameTimeNeverBothSucceed()
    {
        var essay = await PutEssayAsync();
        for (var i = 0; i < 10; i++)
        {
            var source = Given.Source($"source{i}");
            await Sources.AddAsync(source, receipt: null, Cancel);
            var stored = (await Sources.FindAsync(essay.Id, source.Id, Cancel))!;

            var citing = Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, Given.Annotation(sources: [source.Id.Value]), []), Cancel);
            var deleting = Sources.DeleteAsync(stored, Given.Change(), Cancel);

            Assert.NotEqual((await citing).Failure is null, (await deleting).Failure is null);
        }
    }

    [Fact]
    public async Task NamesTheSourcesCitedOnceEachInOrder()
    {
        var essay = await PutEssayAsync();
        foreach (var id in new[] { "goldman2012", "coox1985", "haslam1992" }) await Sources.AddAsync(Given.Source(id), receipt: null, Cancel);
        await WriteAsync(essay, Given.Annotation(sentence: 2, sources: ["goldman2012", "coox1985"]));
        await WriteAsync(essay, Given.Annotation(sentence: 1, sources: ["goldman2012"]));

        var cited = await Sources.ReadCitedAsync(essay.Id, Cancel);

        Assert.Equal(["coox1985", "goldman2012"], cited.Select(id => id.Value));
    }
}
