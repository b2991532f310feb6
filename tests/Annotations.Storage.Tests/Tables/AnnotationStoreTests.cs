using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using Annotations.Storage.Keys;
using Annotations.Testing.Azurite;
using Azure.Data.Tables;

namespace Annotations.Storage.Tests.Tables;

public class AnnotationStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    [Fact]
    public async Task GivesBackEverythingThatWasWritten()
    {
        var essay = await PutEssayAsync();
        var source = Given.Source();
        var long1 = new string('ж', 15_998) + "\U0001F3AF";
        var citations = Enumerable.Range(0, 32).Select(i => new Citation(source.Id, $"{i}", Citations.Locators.LocatorLabel.Page, new string('й', 4_000), CitationRelation.Disputes));
        var plain = Given.Annotation(through: 3);
        var rich = plain with
        {
            Target = plain.Target with { Exact = "the border. The steppe" },
            Statement = new Statement(AnnotationKind.CounterClaim, long1, "mn-Cyrl", ["хил", "b/o\\r#d?e%r"], [.. citations]) { Rights = Testing.Builders.Ids.Licence("CC-BY-SA-3.0-DE") },
            Dispute = new Dispute(DisputeKind.Undermines, Given.Annotation(sentence: 1).Id, 3),
        };

        await WriteAsync(essay, rich, source);
        var read = await Annotations.FindAsync(essay.Id, rich.Id, Cancel);

        Assert.Equivalent(rich, read!.Value, strict: true);
        Assert.Equal(rich.ETag, read.Value.ETag);
    }

    [Fact]
    public async Task AnAnnotationWithoutALicenceIsStoredAsItWasBeforeThereWereAny()
    {
        var essay = await PutEssayAsync();
        var annotation = await WriteAsync(essay, Given.Annotation());

        var row = await Get<TableServiceClient>().GetTableClient(Names.Table).QueryAsync<TableEntity>($"RowKey eq '{RowKeys.Annotation(annotation.Id)}'", cancellationToken: Cancel).SingleAsync(Cancel);

        Assert.DoesNotContain("rights", row.GetString("State0"), StringComparison.OrdinalIgnoreCase);
        Assert.Null((await Annotations.FindAsync(essay.Id, annotation.Id, Cancel))!.Value.Statement.Rights);
    }

    [Fact]
    public async Task RefusesAChangeOfAStateThatIsNotTheCurrentOne()
    {
        var essay = await PutEssayAsync();
        var annotation = await WriteAsync(essay, Given.Annotation());
        var read = await Annotations.FindAsync(essay.Id, annotation.Id, Cancel);
        var first = annotation.Next("first");

        await Annotations.WriteAsync(new AnnotationChange(essay, read, first, []), Cancel);
        var second = await Annotations.WriteAsync(new AnnotationChange(essay, read, annotation.Next("second"), []), Cancel);

        Assert.Equal(first.ETag, Assert.IsType<StaleVersion>(second.Failure).Current);
        Assert.Equal("first", (await Annotations.FindAsync(essay.Id, annotation.Id, Cancel))!.Value.Statement.Body);
    }

    [Fact]
    public async Task KeepsEveryStateThatItHad()
    {
        var essay = await PutEssayAsync();
        var annotation = await WriteAsync(essay, Given.Annotation(body: "one"));
        foreach (var body in new[] { "two", "three" })
        {
            var current = await Annotations.FindAsync(essay.Id, annotation.Id, Cancel);
            await Annotations.WriteAsync(new AnnotationChange(essay, current, current!.Value.Next(body, by: "bob"), []), Cancel);
        }

        var history = await Annotations.ReadHistoryAsync(essay.Id, annotation.Id, Cancel);

        Assert.Equal(["one", "two"], history.Select(state => state.Statement.Body));
        Assert.Equal(["ada", "bob"], history.Select(state => state.Modified.By.Id));
    }

    [Fact]
    public async Task RefusesAnAnnotationOfATextThatWasReplaced()
    {
        var essay = await PutEssayAsync();
        await ReviseTextAsync(essay);

        var result = await Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, Given.Annotation(), []), Cancel);

        Assert.IsType<TextMoved>(result.Failure);
        Assert.False(await Essays.HasAnnotationsAsync(essay.Id, Cancel));
    }

    [Fact]
    public async Task RefusesToCiteASourceThatIsNotThere()
    {
        var essay = await PutEssayAsync();

        var result = await Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, Given.Annotation(sources: ["nowhere"]), []), Cancel);

        Assert.Equal("nowhere", Assert.IsType<CitedSourceMissing>(result.Failure).Id.Value);
        Assert.False(await Essays.HasAnnotationsAsync(essay.Id, Cancel));
    }

    [Fact]
    public async Task RefusesASourceWhoseIdIsTaken()
    {
        var essay = await PutEssayAsync();
        await Sources.AddAsync(Given.Source(), receipt: null, Cancel);
        var annotation = Given.Annotation(sources: ["coox1985nomonhan"]);

        var result = await Annotations.WriteAsync(new AnnotationChange(essay, Previous: null, annotation, [Given.Source(title: "Another")]), Cancel);

        Assert.Equal("coox1985nomonhan", Assert.IsType<SourceIdTaken>(result.Failure).Id.Value);
    }

    [Fact]
    public async Task RefusesAChangeOfMoreRowsThanATransactionHolds()
    {
        var essay = await PutEssayAsync();
        var before = Enumerable.Range(0, 50).Select(i => $"before{i}").ToArray();
        var annotation = await WriteAsync(essay, Given.Annotation(tags: before));
        var current = await Annotations.FindAsync(essay.Id, annotation.Id, Cancel);
        var after = annotation.Next("x") with { Statement = annotation.Statement with { Tags = [.. Enumerable.Range(0, 50).Select(i => $"after{i}")] } };

        var result = await Annotations.WriteAsync(new AnnotationChange(essay, current, after, []), Cancel);

        Assert.Equal(100, Assert.IsType<TooLarge>(result.Failure).Limit);
        Assert.Equal(before, (await Annotations.FindAsync(essay.Id, annotation.Id, Cancel))!.Value.Statement.Tags);
    }

    [Fact]
    public async Task FindsARunOfSentencesUnderEachOfThem()
    {
        var essay = await PutEssayAsync();
        var run = await WriteAsync(essay, Given.Annotation(sentence: 1, through: 3));
        var single = await WriteAsync(essay, Given.Annotation(sentence: 2));

        Assert.Equal([run.Id], await IdsAboutAsync(1));
        Assert.Equal([run.Id, single.Id], await IdsAboutAsync(2));
        Assert.Equal([run.Id], await IdsAboutAsync(3));
        Assert.Empty(await IdsAboutAsync(4));
    }

    [Fact]
    public async Task ARunHasNoIdUnderItsFurtherSentences()
    {
        var essay = await PutEssayAsync();
        var run = await WriteAsync(essay, Given.Annotation(sentence: 1, through: 3));

        Assert.Null(await Annotations.FindAsync(essay.Id, run.Id with { Sentence = new SentenceId(2) }, Cancel));
    }

    [Fact]
    public async Task ADeletedAnnotationIsInNoListButStaysUnderItsSentence()
    {
        var essay = await PutEssayAsync();
        var annotation = await WriteAsync(essay, Given.Annotation(tags: ["river"]));
        var current = await Annotations.FindAsync(essay.Id, annotation.Id, Cancel);

        await Annotations.WriteAsync(new AnnotationChange(essay, current, annotation.Deleted(), []), Cancel);

        Assert.Empty((await Annotations.ListAsync(essay.Id, AnnotationFilter.All, null, 10, Cancel)).Items);
        Assert.Empty((await Annotations.ListAsync(essay.Id, new AnnotationFilter(Tag: "river"), null, 10, Cancel)).Items);
        Assert.True(Assert.Single(await Annotations.ReadSentenceAsync(essay.Id, new SentenceId(1), Cancel)).IsDeleted);
    }

    [Fact]
    public async Task AnyNumberOfWritersMayAddToOneSentenceAndCiteOneSource()
    {
        var essay = await PutEssayAsync();
        await Sources.AddAsync(Given.Source(), receipt: null, Cancel);

        var writes = Enumerable.Range(0, 50).Select(_ => WriteAsync(essay, Given.Annotation(sources: ["coox1985nomonhan"])));
        await Task.WhenAll(writes);

        Assert.Equal(50, (await Annotations.ReadSentenceAsync(essay.Id, new SentenceId(1), Cancel)).Count);
    }

    private async Task<IEnumerable<AnnotationId>> IdsAboutAsync(int sentence) =>
        (await Annotations.ReadSentenceAsync(Given.EssayId(), new SentenceId(sentence), Cancel)).Select(annotation => annotation.Id);
}
