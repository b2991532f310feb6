using Annotations.Model.Disputes;

namespace Annotations.Functions.Tests;

public sealed class CounterClaimFunctionsTests : IDisposable
{
    private const string OnSentence = "essays/nomonhan/sentences/s1/counter-claims";
    private const string OnAnnotation = "essays/nomonhan/annotations/s1-00000064000070008000000000000000/counter-claims";

    private readonly TestApi api = new TestApi().Having(AnEssay().Composed()).Having(AnAnnotation().On(1, 2).Quoting("long").Build());

    public void Dispose() => api.Dispose();

    [Theory]
    [InlineData("rebuts")]
    [InlineData("undercuts")]
    [InlineData("undermines")]
    public async Task DisputesASentence(string dispute)
    {
        var answer = await api.SendAsync(Post(OnSentence).Json($$"""{"dispute":"{{dispute}}","body":"It was short.","sources":[{"source":"coox1985"}]}"""));

        Assert.Equal(201, answer.Status);
        Assert.Equal(("counter-claim", dispute, "s1"), (answer.String("kind"), answer.String("dispute"), answer.String("disputes", "sentence")));
        Assert.Equal($"/api/essays/nomonhan/annotations/{answer.String("id")}", answer.Header("Location"));
    }

    [Fact]
    public async Task DisputesAnAnnotationAboutTheSameSentences()
    {
        var answer = await api.SendAsync(Post(OnAnnotation).Json(Bodies.CounterClaim).By("bo"));

        Assert.Equal(201, answer.Status);
        Assert.Equal(("s1-00000064000070008000000000000000", "bo"), (answer.String("disputes", "annotation"), answer.String("creator", "id")));
        Assert.Equal(("s1", "s2"), (answer.String("sentence"), answer.String("throughSentence")));
        Assert.False(answer.Json.TryGetProperty("quote", out _));
    }

    [Fact]
    public async Task DisputesACounterClaim()
    {
        api.Having(AnAnnotation().RebuttingItsSentence().Build());

        var answer = await api.SendAsync(Post(OnAnnotation).Json(Bodies.CounterClaim));

        Assert.Equal((201, "s1-00000064000070008000000000000000"), (answer.Status, answer.String("disputes", "annotation")));
    }

    [Fact]
    public async Task StatesTheLimitOfAChain()
    {
        api.Having(AnAnnotation().Disputing(new Dispute(DisputeKind.Rebuts, Annotation: null, Depth: 16)).Build());

        var answer = await api.SendAsync(Post(OnAnnotation).Json(Bodies.CounterClaim));

        Assert.Equal((422, "too-large"), (answer.Status, answer.Problem));
        Assert.Equal((16, "counter-claims"), (answer.Member("limit").GetInt32(), answer.String("unit")));
        api.AssertNothingWasWritten();
    }

    [Theory]
    [InlineData("""{}""", "/dispute required", "/body required", "/sources source-required")]
    [InlineData("""{"dispute":"denies","body":"x","sources":[{"source":"a"}]}""", "/dispute invalid")]
    [InlineData("""{"dispute":5,"body":"x","sources":[{"source":"a"}]}""", "/dispute wrong-type")]
    [InlineData("""{"dispute":"rebuts","body":"x"}""", "/sources source-required")]
    [InlineData("""{"dispute":"rebuts","body":"x","sources":[{"source":"a"}],"kind":"counter-claim"}""", "/kind unknown-member")]
    [InlineData("""{"dispute":"rebuts","body":"x","sources":[{"source":"a"}],"sentence":"s1"}""", "/sentence unknown-member")]
    [InlineData("""{"dispute":"rebuts","body":"x","sources":[{"source":"a"}],"quote":"long"}""", "/quote unknown-member")]
    [InlineData("""[]""", " wrong-type")]
    public async Task NamesTheFieldsThatAreNotAsTheyShouldBe(string json, params string[] errors)
    {
        var answers = new[] { await api.SendAsync(Post(OnSentence).Json(json)), await api.SendAsync(Post(OnAnnotation).Json(json)) };

        Assert.All(answers, answer => Assert.Equal((422, "invalid"), (answer.Status, answer.Problem)));
        Assert.All(answers, answer => Assert.Equal(errors, answer.Errors));
        api.AssertNothingWasWritten();
    }

    [Theory]
    [InlineData("s4")]
    [InlineData("s0")]
    [InlineData("S1")]
    [InlineData("s1%2F2")]
    [InlineData("s1%23")]
    public async Task FindsNoSentenceToDisputeUnderAnIdThatNoneHas(string id)
    {
        var answer = await api.SendAsync(Post($"essays/nomonhan/sentences/{id}/counter-claims").Json(Bodies.CounterClaim));

        Assert.Equal((404, "not-found"), (answer.Status, answer.Problem));
        api.AssertNothingWasWritten();
    }
}
