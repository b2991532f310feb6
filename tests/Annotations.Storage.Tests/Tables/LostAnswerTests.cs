using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using Annotations.Testing.Azurite;

namespace Annotations.Storage.Tests.Tables;

/// <summary>The service did it, and the answer never came: the SDK repeats the call and is refused, or gives up.</summary>
public class LostAnswerTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    /// <summary>More than the SDK repeats.</summary>
    private const int Forever = 6;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(Forever)]
    public async Task AnAnnotationIsAddedOnce(int lost)
    {
        var essay = await PutEssayAsync();
        var annotation = Given.Annotation();

        Loss.LoseWrites(lost);
        var result = await Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, annotation, [Given.Source()]), Cancel);

        Assert.Equal(annotation.ETag, result.Value.ETag);
        Assert.Single(await Annotations.ReadSentenceAsync(essay.Id, new SentenceId(1), Cancel));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(Forever)]
    public async Task AChangeIsMadeOnce(int lost)
    {
        var essay = await PutEssayAsync();
        var annotation = await WriteAsync(essay, Given.Annotation());
        var current = await Annotations.FindAsync(essay.Id, annotation.Id, Cancel);

        Loss.LoseWrites(lost);
        var result = await Annotations.WriteAsync(new AnnotationChange(essay, current, annotation.Next("again"), []), Cancel);

        Assert.Equal(2, result.Value.Revision);
        Assert.Single(await Annotations.ReadHistoryAsync(essay.Id, annotation.Id, Cancel));
    }

    [Fact]
    public async Task AnAdditionIsOursThoughAnotherChangedItBeforeWeLooked()
    {
        var essay = await PutEssayAsync();
        await WriteAsync(essay, Given.Annotation());
        var annotation = Given.Annotation();

        Loss.LoseWrite(andThen: async () =>
        {
            var current = await Annotations.FindAsync(essay.Id, annotation.Id, Cancel);
            await Annotations.WriteAsync(new AnnotationChange(essay, current, annotation.Next("theirs", by: "bob"), []), Cancel);
        });
        var result = await Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, annotation, []), Cancel);

        Assert.Equal(annotation.ETag, result.Value.ETag);
        Assert.Equal("theirs", (await Annotations.FindAsync(essay.Id, annotation.Id, Cancel))!.Value.Statement.Body);
    }

    [Fact]
    public async Task AChangeIsOursThoughAnotherFollowedItBeforeWeLooked()
    {
        var essay = await PutEssayAsync();
        var annotation = await WriteAsync(essay, Given.Annotation());
        var current = await Annotations.FindAsync(essay.Id, annotation.Id, Cancel);
        var ours = annotation.Next("ours");

        Loss.LoseWrite(andThen: async () =>
        {
            var now = await Annotations.FindAsync(essay.Id, annotation.Id, Cancel);
            await Annotations.WriteAsync(new AnnotationChange(essay, now, ours.Next("theirs", by: "bob"), []), Cancel);
        });
        var result = await Annotations.WriteAsync(new AnnotationChange(essay, current, ours, []), Cancel);

        Assert.Equal(ours.ETag, result.Value.ETag);
    }

    [Fact]
    public async Task ASourceIsOursThoughAnotherChangedItBeforeWeLooked()
    {
        var essay = await PutEssayAsync();
        var source = Given.Source();

        Loss.LoseWrite(andThen: async () =>
        {
            var stored = (await Sources.FindAsync(essay.Id, source.Id, Cancel))!;
            await Sources.ReplaceAsync(stored, source with { Revision = 2, Modified = Given.Change("bob") }, Cancel);
        });
        var result = await Sources.AddAsync(source, receipt: null, Cancel);

        Assert.Equal(source.ETag, result.Value.ETag);
    }

    [Fact]
    public async Task AnEssayIsPutOnce()
    {
        Loss.LoseWrites(4);

        var result = await Essays.AddAsync(Given.Essay(), Cancel);

        Assert.Null(result.Failure);
        Assert.Equal(result.Value, (await Essays.FindAsync(Given.EssayId(), Cancel))!.Value);
    }

    [Fact]
    public async Task AnothersChangeIsNotTakenForOurs()
    {
        var essay = await PutEssayAsync();
        var annotation = await WriteAsync(essay, Given.Annotation());
        var current = await Annotations.FindAsync(essay.Id, annotation.Id, Cancel);
        await Annotations.WriteAsync(new AnnotationChange(essay, current, annotation.Next("theirs", by: "bob"), []), Cancel);

        Loss.LoseWrites(1);
        var result = await Annotations.WriteAsync(new AnnotationChange(essay, current, annotation.Next("ours"), []), Cancel);

        Assert.IsType<StaleVersion>(result.Failure);
    }
}
