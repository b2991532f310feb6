using Annotations.Functions.Tests.Access;
using Annotations.Model.Access;
using CsCheck;

namespace Annotations.Functions.Tests.Http;

public sealed class QueryTests : IDisposable
{
    private readonly TestApi api = new TestApi().Having(AnEssay().Composed());

    public void Dispose() => api.Dispose();

    [Theory]
    [InlineData("essays?page=2", "page")]
    [InlineData("essays?Limit=2", "Limit")]
    [InlineData("essays/nomonhan?revision=1", "revision")]
    [InlineData("essays/nomonhan/text?format=html", "format")]
    [InlineData("essays/nomonhan/sentences?limit=5", "limit")]
    [InlineData("essays/nomonhan/sentences/s1?limit=5", "limit")]
    [InlineData("essays/nomonhan/annotations?sentance=s1", "sentance")]
    [InlineData("essays/nomonhan/annotations/s1-00000064000070008000000000000000?x", "x")]
    [InlineData("essays/nomonhan/sources?kind=book", "kind")]
    [InlineData("essays/nomonhan/sources/coox1985?x=1", "x")]
    [InlineData("essays/nomonhan/export?format=ris&paragraph=1", "paragraph")]
    public async Task RefusesAParameterThatIsNotKnown(string target, string parameter) =>
        await AssertRefusedAsync(target, parameter);

    [Fact]
    public async Task NoFunctionTakesAParameterThatItDoesNotKnow()
    {
        using var walked = Walk.Api(Visibility.Public);
        foreach (var route in Walk.Routes.Where(route => route.Methods.Count > 0))
        {
            foreach (var method in route.Methods)
            {
                var answer = await walked.SendAsync(ApiCall.Of(method, $"{Walk.PathOf(route)}?no-such-parameter=1").By("otto+owner"));

                Assert.True(answer.Status == 400 && answer.Header("Content-Type") == "application/problem+json", $"{method} {route.Name}: {answer.Status} {answer.Text}");
                if (method != "HEAD") AssertRefused(answer, "no-such-parameter");
            }
        }

        walked.AssertNothingWasWritten();
    }

    [Theory]
    [InlineData("essays?limit=0")]
    [InlineData("essays?limit=1001")]
    [InlineData("essays?limit=-1")]
    [InlineData("essays?limit=ten")]
    [InlineData("essays?limit=1.5")]
    [InlineData("essays?limit=%2B5")]
    [InlineData("essays?limit=99999999999999")]
    [InlineData("essays?limit=5&limit=6")]
    [InlineData("essays?limit=")]
    [InlineData("essays/nomonhan/annotations?limit=0")]
    [InlineData("essays/nomonhan/sources?limit=0")]
    public async Task TakesALimitFromOneToAThousand(string target) =>
        await AssertRefusedAsync(target, "limit");

    [Theory]
    [InlineData("essays?after=nomonhan")]
    [InlineData("essays?after=%21%21")]
    [InlineData("essays?after=")]
    [InlineData("essays/nomonhan/annotations?after=czE")]
    [InlineData("essays/nomonhan/annotations?after=__79")]
    [InlineData("essays/nomonhan/sources?after=QQ")]
    public async Task TakesNoPageTokenButItsOwn(string target) =>
        await AssertRefusedAsync(target, "after");

    [Fact]
    public void AnswersAnyPageTokenWithAPageOrARefusal() =>
        Gen.String.Sample(token =>
        {
            var answer = api.SendAsync(Get($"essays/nomonhan/annotations?after=x{Uri.EscapeDataString(Clean(token))}")).GetAwaiter().GetResult();

            Assert.Contains(answer.Status, new[] { 200, 400 });
        });

    [Theory]
    [InlineData("sentence=12", "sentence")]
    [InlineData("sentence=s0", "sentence")]
    [InlineData("sentence=s01", "sentence")]
    [InlineData("sentence=s1,s2", "sentence")]
    [InlineData("kind=proof", "kind")]
    [InlineData("kind=Evidence", "kind")]
    [InlineData("source=Coox%201985", "source")]
    [InlineData("tag=a%00", "tag")]
    [InlineData("tag=a&tag=b", "tag")]
    [InlineData("creator=", "creator")]
    [InlineData("sentence=", "sentence")]
    public async Task RefusesAFilterThatCannotMatch(string query, string parameter) =>
        await AssertRefusedAsync($"essays/nomonhan/annotations?{query}", parameter);

    [Theory]
    [InlineData("title=", "title")]
    [InlineData("title=%20", "title")]
    [InlineData("language=english-language-of-long-ago-and-far-away", "language")]
    [InlineData("language=1", "language")]
    [InlineData("author=ada", "author")]
    public async Task RefusesWhatAnEssaysTextIsDescribedWith(string query, string parameter)
    {
        var answer = await api.SendAsync(Put($"essays/new?{query}").Text("A border."));

        AssertRefused(answer, parameter);
        api.AssertNothingWasWritten();
    }

    [Fact]
    public async Task TakesNoQueryBesideAnEssayInJson()
    {
        var answer = await api.SendAsync(Put("essays/new?title=A").Json(Bodies.Essay));

        AssertRefused(answer, "title");
        api.AssertNothingWasWritten();
    }

    [Fact]
    public async Task NamesTheParametersThatAreKnown()
    {
        var answer = await api.SendAsync(Get("essays/nomonhan/sources?kind=book"));

        Assert.Contains("limit, after", answer.Detail, StringComparison.Ordinal);
    }

    private static string Clean(string token) => string.Concat(token.Where(c => !char.IsSurrogate(c)));

    private async Task AssertRefusedAsync(string target, string parameter) =>
        AssertRefused(await api.SendAsync(Get(target)), parameter);

    private static void AssertRefused(ApiAnswer answer, string parameter)
    {
        Assert.Equal((400, "invalid-query"), (answer.Status, answer.Problem));
        Assert.Equal(parameter, answer.String("parameter"));
    }
}
