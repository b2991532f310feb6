using Annotations.Citations.Duplicates;
using Annotations.Model.Failures;
using Annotations.Model.Sources;
using Annotations.Model.Versions;
using Annotations.Storage;
using Annotations.Testing.Builders;

namespace Annotations.Functions.Tests;

public sealed class SourceFunctionsTests : IDisposable
{
    private const string Sources = "essays/nomonhan/sources";
    private const string Existing = "essays/nomonhan/sources/coox1985";

    private readonly TestApi api = new TestApi().Having(AnEssay().Composed());

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task CreatesASourceUnderItsOwnId()
    {
        var answer = await api.SendAsync(Post(Sources).Json(Bodies.Book));

        Assert.Equal((201, "coox1985"), (answer.Status, answer.String("id")));
        Assert.Equal("/api/essays/nomonhan/sources/coox1985", answer.Header("Location"));
        Assert.StartsWith("\"1-", answer.Header("ETag"), StringComparison.Ordinal);
        Assert.Equal(("Nomonhan", "coox1985", "ada"), (answer.String("reference", "title"), answer.String("reference", "id"), answer.String("creator", "id")));
    }

    [Theory]
    [InlineData("{\"type\":\"book\",\"title\":\"Nomonhan\"}")]
    [InlineData("{\"id\":\"http://example.org/1\",\"type\":\"book\",\"title\":\"Nomonhan\"}")]
    [InlineData("{\"id\":5,\"type\":\"book\"}")]
    [InlineData("{\"type\":\"book\",\"title\":\"ノモンハン\"}")]
    public async Task GivesASourceAnIdThatCanStandInAnAddress(string json)
    {
        var answer = await api.SendAsync(Post(Sources).Json(json));

        Assert.Equal(201, answer.Status);
        Assert.True(SourceId.TryParse(answer.String("id"), out _));
        Assert.Equal(answer.String("id"), answer.String("reference", "id"));
    }

    [Fact]
    public async Task GivesTheSourceThatTheEssayHasAlreadyWhereItSaysTheSame()
    {
        Take(ASource().Titled("Nomonhan").WrittenBy(7).Build());

        var answer = await api.SendAsync(Post(Sources).Json(Bodies.Book).By("bo"));

        Assert.Equal((200, "coox1985", "ada"), (answer.Status, answer.String("id"), answer.String("creator", "id")));
        Assert.Equal(ASource().WrittenBy(7).Build().ETag.ToString(), answer.Header("ETag"));
    }

    [Fact]
    public async Task GivesAnotherSourceOfTheSameIdTheNextOne()
    {
        Take(ASource().Titled("Another book").Build());
        Take(ASource().WithId("coox1985a").Titled("A third book").Build());

        var answer = await api.SendAsync(Post(Sources).Json(Bodies.Book));

        Assert.Equal((201, "coox1985b", "coox1985b"), (answer.Status, answer.String("id"), answer.String("reference", "id")));
    }

    [Fact]
    public async Task FindsTheNextFreeIdWithOneMoreAttemptHoweverManyAreTaken()
    {
        Take(ASource().Titled("Another book").Build());
        var taken = Enumerable.Range('a', 26).Select(letter => Ids.Source($"coox1985{(char)letter}")).ToList();
        api.Sources.Setup(store => store.FindIdsAsync(Ids.Essay("nomonhan"), "coox1985", It.IsAny<CancellationToken>())).ReturnsAsync(taken);

        var answer = await api.SendAsync(Post(Sources).Json(Bodies.Book));

        Assert.Equal((201, "coox198527"), (answer.Status, answer.String("id")));
        api.Sources.Verify(store => store.AddAsync(It.IsAny<IReadOnlyList<Source>>(), It.IsAny<IReadOnlySet<DuplicateKey>>(), It.IsAny<Receipt?>(), It.IsAny<CancellationToken>()), Times.Exactly(2));
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData("{}", "/type")]
    [InlineData("{\"type\":\"tale\"}", "/type")]
    [InlineData("{\"type\":\"book\",\"title\":{}}", "/title")]
    [InlineData("{\"type\":\"book\",\"author\":\"Coox\"}", "/author")]
    [InlineData("{\"type\":\"book\",\"issued\":1985}", "/issued")]
    public async Task NamesWhatIsNotCslJson(string json, string pointer)
    {
        var answer = await api.SendAsync(Post(Sources).Json(json));

        Assert.Equal((422, "invalid"), (answer.Status, answer.Problem));
        Assert.Contains(answer.Errors, error => error.Split(' ')[0] == pointer);
        api.AssertNothingWasWritten();
    }

    [Fact]
    public async Task StatesTheLimitOfAReference()
    {
        var answer = await api.SendAsync(Post(Sources).Json($$"""{"type":"book","title":"{{new string('a', 48 * 1024)}}"}"""));

        Assert.Equal([" too-long"], answer.Errors);
        Assert.Contains("49152", answer.Detail, StringComparison.Ordinal);
        api.AssertNothingWasWritten();
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("Coox")]
    [InlineData("a%2Fb")]
    [InlineData("a%5Cb")]
    [InlineData("a%23b")]
    [InlineData("a%3Fb")]
    [InlineData("a%25b")]
    public async Task FindsNoSourceUnderAnIdThatNoneHas(string id)
    {
        var answers = new[]
        {
            await api.SendAsync(Get($"{Sources}/{id}")),
            await api.SendAsync(Put($"{Sources}/{id}").Json(Bodies.Book).IfMatch("*")),
            await api.SendAsync(Delete($"{Sources}/{id}").IfMatch("*")),
        };

        Assert.All(answers, answer => Assert.Equal((404, "not-found"), (answer.Status, answer.Problem)));
        api.AssertNothingWasWritten();
    }

    [Fact]
    public async Task SaysThatADeletedOneIsGone()
    {
        var source = ASource().Build();
        api.Sources.Setup(store => store.ReadHistoryAsync(source.Essay, source.Id, It.IsAny<CancellationToken>())).ReturnsAsync([new PastSource(source, source.Modified)]);

        var answers = new[] { await api.SendAsync(Get(Existing)), await api.SendAsync(Put(Existing).Json(Bodies.Book).IfMatch("*")), await api.SendAsync(Delete(Existing).IfMatch("*")) };

        Assert.All(answers, answer => Assert.Equal((410, "gone"), (answer.Status, answer.Problem)));
        api.AssertNothingWasWritten();
    }

    [Theory]
    [InlineData("{\"type\":\"book\",\"title\":\"Another title\"}")]
    [InlineData("{\"id\":\"coox1985\",\"type\":\"book\",\"title\":\"Another title\"}")]
    public async Task MakesTheNextRevisionUnderTheSameId(string json)
    {
        api.Having(ASource().Build());

        var answer = await api.SendAsync(Put(Existing).Json(json).IfMatch("*"));

        Assert.Equal((200, 2, "coox1985"), (answer.Status, answer.Member("revision").GetInt32(), answer.String("reference", "id")));
        Assert.Equal("Another title", answer.String("reference", "title"));
    }

    [Fact]
    public async Task KeepsTheIdOfASource()
    {
        api.Having(ASource().Build());

        var answer = await api.SendAsync(Put(Existing).Json("""{"id":"coox1990","type":"book"}""").IfMatch("*"));

        Assert.Equal(["/id read-only"], answer.Errors);
        api.AssertNothingWasWritten();
    }

    [Fact]
    public async Task DeletesNoSourceThatIsCited()
    {
        api.Having(ASource().Build());
        api.Sources.Setup(store => store.DeleteAsync(It.IsAny<Stored<Source>>(), It.IsAny<Change>(), It.IsAny<CancellationToken>())).ReturnsAsync(new Conflict("source-cited", "It is cited."));

        var answer = await api.SendAsync(Delete(Existing).IfMatch("*"));

        Assert.Equal((409, "source-cited"), (answer.Status, answer.Problem));
    }

    [Fact]
    public async Task GoesOnWhereThePageBeforeEnded()
    {
        api.Sources.Setup(store => store.ListAsync(It.IsAny<Model.Essays.EssayId>(), null, 1, It.IsAny<CancellationToken>())).ReturnsAsync(new Page<Source>([ASource().Build()], HasMore: true));
        var first = await api.SendAsync(Get($"{Sources}?limit=1"));

        await api.SendAsync(Get(first.String("next")["/api/".Length..]));

        Assert.Equal("coox1985", first.Member("items")[0].GetProperty("id").GetString());
        api.Sources.Verify(store => store.ListAsync(Ids.Essay("nomonhan"), Ids.Source("coox1985"), 1, It.IsAny<CancellationToken>()));
    }

    private void Take(Source source)
    {
        api.Having(source);
        api.Sources.Setup(store => store.AddAsync(It.Is<IReadOnlyList<Source>>(added => added[0].Id == source.Id), It.IsAny<IReadOnlySet<DuplicateKey>>(), It.IsAny<Receipt?>(), It.IsAny<CancellationToken>())).ReturnsAsync(new SourceIdTaken(source.Id));
    }
}
