namespace Annotations.Functions.Tests.Http;

/// <summary>Conditions under which things are read and changed; the same for essays, annotations and sources.</summary>
public sealed class PreconditionsTests : IDisposable
{
    private const string Essay = "essays/nomonhan";
    private const string Annotation = "essays/nomonhan/annotations/s1-00000064000070008000000000000000";
    private const string Source = "essays/nomonhan/sources/coox1985";
    private const string EssayTag = "\"1-00000001000070008000000000000000\"";
    private const string AnnotationTag = "\"1-00000064000070008000000000000000\"";
    private const string SourceTag = "\"1-00000032000070008000000000000000\"";

    private readonly TestApi api = new TestApi()
        .Having(AnEssay().Composed())
        .Having(AnAnnotation().Build())
        .Having(ASource().Build());

    public void Dispose() => api.Dispose();

    public static TheoryData<string, string, string, string> Changes => new()
    {
        { "PUT", Essay, Bodies.Essay, EssayTag },
        { "PUT", Annotation, """{"kind":"evidence","body":"More.","sources":[{"source":"coox1985"}]}""", AnnotationTag },
        { "DELETE", Annotation, "", AnnotationTag },
        { "PUT", Source, Bodies.Book, SourceTag },
        { "DELETE", Source, "", SourceTag },
    };

    public static TheoryData<string, string> Resources => new()
    {
        { Essay, EssayTag },
        { Annotation, AnnotationTag },
        { Source, SourceTag },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task AsksForIfMatchWhereAnExistingThingIsChanged(string method, string path, string body, string tag)
    {
        var answer = await api.SendAsync(Of(method, path).Json(body));

        Assert.Equal((428, "precondition-required"), (answer.Status, answer.Problem));
        Assert.Equal(tag, answer.String("currentETag"));
        api.AssertNothingWasWritten();
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task RefusesAChangeOfAStateThatIsNotTheLastOne(string method, string path, string body, string tag)
    {
        var answer = await api.SendAsync(Of(method, path).Json(body).IfMatch("\"1-ffffffff000070008000000000000000\""));

        Assert.Equal((412, "stale-version"), (answer.Status, answer.Problem));
        Assert.Equal(tag, answer.String("currentETag"));
        api.AssertNothingWasWritten();
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task TakesNoWeakTagForAChange(string method, string path, string body, string tag)
    {
        var answer = await api.SendAsync(Of(method, path).Json(body).IfMatch($"W/{tag}"));

        Assert.Equal((412, "stale-version"), (answer.Status, answer.Problem));
        api.AssertNothingWasWritten();
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task TakesNoTagWithoutQuotesForAChange(string method, string path, string body, string tag)
    {
        var answer = await api.SendAsync(Of(method, path).Json(body).IfMatch(tag.Trim('"')));

        Assert.Equal((400, "invalid-header"), (answer.Status, answer.Problem));
        api.AssertNothingWasWritten();
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task ChangesTheStateThatIfMatchNames(string method, string path, string body, string tag)
    {
        var answer = await api.SendAsync(Of(method, path).Json(body).IfMatch(tag));

        Assert.Contains(answer.Status, new[] { 200, 204 });
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task ChangesTheStateThatOneTagOfAListNames(string method, string path, string body, string tag)
    {
        var answer = await api.SendAsync(Of(method, path).Json(body).IfMatch($"\"other\", {tag}"));

        Assert.Contains(answer.Status, new[] { 200, 204 });
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task ChangesAnyStateWhereIfMatchIsAWildcard(string method, string path, string body, string tag)
    {
        var answer = await api.SendAsync(Of(method, path).Json(body).IfMatch("*"));

        Assert.Contains(answer.Status, new[] { 200, 204 });
        Assert.NotEqual(tag, answer.Header("ETag"));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task GivesEachStateItsTag(string path, string tag)
    {
        var answer = await api.SendAsync(Get(path));

        Assert.Equal(200, answer.Status);
        Assert.Equal(tag, answer.Header("ETag"));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task AnswersNotModifiedWithoutABodyToOneWhoHasTheState(string path, string tag)
    {
        var answer = await api.SendAsync(Get(path).IfNoneMatch($"\"other\", W/{tag}"));

        Assert.Equal(304, answer.Status);
        Assert.Empty(answer.Body);
        Assert.Equal(tag, answer.Header("ETag"));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task AnswersWholeToOneWhoHasAnotherState(string path, string tag)
    {
        var answer = await api.SendAsync(Get(path).IfNoneMatch("\"other\""));

        Assert.Equal(200, answer.Status);
        Assert.Equal(tag, answer.Header("ETag"));
    }

    [Theory]
    [InlineData("essays")]
    [InlineData("essays/nomonhan/text")]
    [InlineData("essays/nomonhan/sentences")]
    [InlineData("essays/nomonhan/sentences/s1")]
    [InlineData("essays/nomonhan/annotations")]
    [InlineData("essays/nomonhan/sources")]
    [InlineData("problems")]
    [InlineData("problems/gone")]
    public async Task AnswersNotModifiedWhereWhatWasPutTogetherIsTheSame(string path)
    {
        var first = await api.SendAsync(Get(path));

        var second = await api.SendAsync(Get(path).IfNoneMatch(first.Header("ETag")!));

        Assert.Equal((200, 304), (first.Status, second.Status));
    }

    [Fact]
    public async Task CreatesOnlyWhereIfNoneMatchSaysSo()
    {
        var answer = await api.SendAsync(Put(Essay).Json(Bodies.Essay).IfNoneMatch("*"));

        Assert.Equal((412, "precondition-failed"), (answer.Status, answer.Problem));
        api.AssertNothingWasWritten();
    }

    [Fact]
    public async Task CreatesWhereIfNoneMatchSaysSoAndThereIsNothing()
    {
        var answer = await api.SendAsync(Put("essays/new").Json(Bodies.Essay).IfNoneMatch("*"));

        Assert.Equal(201, answer.Status);
    }

    [Theory]
    [InlineData("*")]
    [InlineData(EssayTag)]
    public async Task CreatesNothingWhereIfMatchWantsAState(string tag)
    {
        var answer = await api.SendAsync(Put("essays/new").Json(Bodies.Essay).IfMatch(tag));

        Assert.Equal((412, "precondition-failed"), (answer.Status, answer.Problem));
        api.AssertNothingWasWritten();
    }
}
