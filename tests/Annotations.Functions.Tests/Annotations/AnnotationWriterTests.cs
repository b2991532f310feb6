using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Versions;
using Annotations.Storage;
using Annotations.Testing.Builders;

namespace Annotations.Functions.Tests.Annotations;

/// <summary>What the writer does where an essay changes under it.</summary>
public sealed class AnnotationWriterTests : IDisposable
{
    private const string Path = "essays/nomonhan/annotations";
    private const string AboutS4 = """{"sentence":"s4","kind":"question","body":"Where?"}""";

    private readonly TestApi api = new TestApi().Having(AnEssay().Composed());
    private readonly List<AnnotationChange> written = [];

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task ReadsTheEssayOnceForManyAnnotations()
    {
        await api.SendAsync(Post(Path).Json(Bodies.Evidence));
        await api.SendAsync(Post(Path).Json(Bodies.Evidence));

        api.Essays.Verify(store => store.FindAsync(Ids.Essay("nomonhan"), It.IsAny<CancellationToken>()), Times.Exactly(2));
    }

    [Fact]
    public async Task WritesAgainOnAFreshTextWhereItMoved()
    {
        var (first, second) = (AnEssay().WrittenBy(1).Composed(), AnEssay().WrittenBy(2).Composed());
        Find(first, second);
        Answer(new TextMoved(first.Essay.Id));

        var answer = await api.SendAsync(Post(Path).Json(Bodies.Evidence));

        Assert.Equal(201, answer.Status);
        Assert.Equal([first.Essay.TextOperation, second.Essay.TextOperation], written.Select(change => change.Essay.TextOperation));
        Assert.Equal(written[0].Next.Id, written[1].Next.Id);
    }

    [Fact]
    public async Task GivesUpWhereTheTextMovesAgain()
    {
        Answer(new TextMoved(Ids.Essay("nomonhan")), new TextMoved(Ids.Essay("nomonhan")));

        var answer = await api.SendAsync(Post(Path).Json(Bodies.Evidence));

        Assert.Equal((409, "text-changed"), (answer.Status, answer.Problem));
        Assert.Equal(2, written.Count);
    }

    [Fact]
    public async Task ReadsAgainWhereASentenceIsUnknownInATextReadBefore()
    {
        Find(AnEssay().Composed(), AnEssay().WrittenBy(2).WithText($"{EssayBuilder.DefaultText} It was in the east.").Composed());
        await api.SendAsync(Post(Path).Json(Bodies.Evidence));

        var answer = await api.SendAsync(Post(Path).Json(AboutS4));

        Assert.Equal((201, "s4"), (answer.Status, answer.String("sentence")));
    }

    [Fact]
    public async Task ReadsAgainWhereAQuotationIsNotInATextReadBefore()
    {
        Find(AnEssay().Composed(), AnEssay().WrittenBy(2).WithText($"{EssayBuilder.DefaultText} It was in the east.").Composed());
        await api.SendAsync(Post(Path).Json(Bodies.Evidence));

        var answer = await api.SendAsync(Post(Path).Json("""{"quote":"in the east","kind":"question","body":"Where?"}"""));

        Assert.Equal((201, "s4"), (answer.Status, answer.String("sentence")));
    }

    [Fact]
    public async Task ReadsOnceWhereASentenceIsUnknownInATextReadJustNow()
    {
        var answer = await api.SendAsync(Post(Path).Json(AboutS4));

        Assert.Equal(422, answer.Status);
        api.Essays.Verify(store => store.FindAsync(Ids.Essay("nomonhan"), It.IsAny<CancellationToken>()), Times.Exactly(2));
    }

    [Fact]
    public async Task WritesOnceWhereTheStateIsNotTheLastOne()
    {
        await api.SendAsync(Post(Path).Json(Bodies.Evidence));
        var annotation = AnAnnotation().Build();
        api.Having(annotation);
        Answer(new StaleVersion(new EntityTag("2-now")));

        var answer = await api.SendAsync(Put($"{Path}/{annotation.Id}").Json(Bodies.Evidence).IfMatch("*"));

        Assert.Equal(412, answer.Status);
        Assert.Single(written);
    }

    [Fact]
    public async Task SendsAReferenceThatIsNewWithTheAnnotation()
    {
        Answer();

        var answer = await api.SendAsync(Post(Path).Json(Citing(Bodies.Book)));

        Assert.Equal("coox1985", answer.Member("sources")[0].GetProperty("source").GetString());
        Assert.Equal("coox1985", Assert.Single(Assert.Single(written).NewSources).Id.Value);
    }

    [Fact]
    public async Task SendsOneSourceForReferencesThatSayTheSame()
    {
        Answer();

        var answer = await api.SendAsync(Post(Path).Json(Citing(Bodies.Book, Bodies.Book)));

        Assert.Equal(["coox1985", "coox1985"], SourcesOf(answer));
        Assert.Single(Assert.Single(written).NewSources);
    }

    [Fact]
    public async Task GivesReferencesOfOneIdThatSayDifferentThingsIdsOfTheirOwn()
    {
        Answer();

        var answer = await api.SendAsync(Post(Path).Json(Citing(Bodies.Book, """{"id":"coox1985","type":"book","title":"Another"}""")));

        Assert.Equal(["coox1985", "coox1985a"], SourcesOf(answer));
    }

    [Fact]
    public async Task CitesTheSourceThatTheEssayHasAlreadyWhereItSaysTheSame()
    {
        api.Having(ASource().Build());
        Answer(new SourceIdTaken(Ids.Source("coox1985")));

        var answer = await api.SendAsync(Post(Path).Json(Citing(Bodies.Book)));

        Assert.Equal((201, "coox1985"), (answer.Status, SourcesOf(answer).Single()));
        Assert.Empty(written[^1].NewSources);
    }

    [Fact]
    public async Task GivesAReferenceTheNextIdWhereAnotherSourceHasItsOwn()
    {
        api.Having(ASource().Titled("Another").Build());
        Answer(new SourceIdTaken(Ids.Source("coox1985")));

        var answer = await api.SendAsync(Post(Path).Json(Citing(Bodies.Book)));

        Assert.Equal((201, "coox1985a"), (answer.Status, SourcesOf(answer).Single()));
        Assert.Equal("coox1985a", Assert.Single(written[^1].NewSources).Reference.Id);
    }

    [Fact]
    public async Task AddsAReferenceAgainWhoseTwinWasDeletedMeanwhile()
    {
        api.Having(ASource().Build());
        Answer(new SourceIdTaken(Ids.Source("coox1985")), new CitedSourceMissing(Ids.Source("coox1985")));

        var answer = await api.SendAsync(Post(Path).Json(Citing(Bodies.Book)));

        Assert.Equal((201, "coox1985"), (answer.Status, SourcesOf(answer).Single()));
        Assert.Single(written[^1].NewSources);
    }

    private static string Citing(params string[] references) =>
        $"{{\"sentence\":\"s1\",\"kind\":\"evidence\",\"body\":\"x\",\"sources\":[{string.Join(',', references.Select(reference => $"{{\"reference\":{reference}}}"))}]}}";

    private static IEnumerable<string?> SourcesOf(ApiAnswer answer) => answer.Member("sources").EnumerateArray().Select(source => source.GetProperty("source").GetString());

    /// <summary>One state of the essay after the other; the last one stays. The first is read once more before, to see who may annotate.</summary>
    private void Find(params ComposedEssay[] states)
    {
        var reads = new Queue<ComposedEssay>(states.Prepend(states[0]));
        foreach (var state in states) api.Having(state);
        api.Essays.Setup(store => store.FindAsync(states[0].Essay.Id, It.IsAny<CancellationToken>()))
            .ReturnsAsync(() => new Stored<Essay>((reads.Count > 1 ? reads.Dequeue() : reads.Peek()).Essay, new RowVersion("row")));
    }

    /// <summary>One failure after the other, then success.</summary>
    private void Answer(params Failure[] failures)
    {
        var answers = new Queue<Failure>(failures);
        api.Annotations.Setup(store => store.WriteAsync(It.IsAny<AnnotationChange>(), It.IsAny<CancellationToken>()))
            .Callback((AnnotationChange change, CancellationToken _) => written.Add(change))
            .ReturnsAsync((AnnotationChange change, CancellationToken _) => answers.TryDequeue(out var failure) ? failure : (Result<Annotation>)change.Next);
    }
}
