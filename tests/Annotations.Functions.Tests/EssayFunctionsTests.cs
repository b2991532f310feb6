using System.Text;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Versions;
using Annotations.Storage;
using Annotations.Testing.Builders;

namespace Annotations.Functions.Tests;

public sealed class EssayFunctionsTests : IDisposable
{
    private readonly TestApi api = new();

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task CreatesAnEssayOfPlainText()
    {
        var answer = await api.SendAsync(Put("essays/nomonhan?title=A%20border&language=en").Text(EssayBuilder.DefaultText));

        Assert.Equal(201, answer.Status);
        Assert.Equal("/api/essays/nomonhan", answer.Header("Location"));
        Assert.StartsWith("\"1-", answer.Header("ETag"), StringComparison.Ordinal);
        Assert.Equal("application/json; charset=utf-8", answer.Header("Content-Type"));
        Assert.Equal(("nomonhan", "A border", "en", "text/plain"), (answer.String("id"), answer.String("title"), answer.String("language"), answer.String("format")));
        Assert.Equal(("ada", 1), (answer.String("creator", "id"), answer.Member("revision").GetInt32()));
        Assert.Equal((2, 3), (answer.Member("counts", "paragraphs").GetInt32(), answer.Member("counts", "sentences").GetInt32()));
        Assert.Equal("/api/essays/nomonhan/text", answer.String("links", "text"));
    }

    [Fact]
    public async Task TakesBackAnEssayAsItWasReadWithAnotherTitle()
    {
        api.Having(AnEssay().InMarkdown().CitedAs(ASource().Build().Reference).Composed());
        var read = await api.SendAsync(Get("essays/nomonhan"));
        var sent = read.Text.Replace("A border", "Another title", StringComparison.Ordinal);

        var answer = await api.SendAsync(Put("essays/nomonhan").Json(sent).IfMatch(read.Header("ETag")!));

        Assert.Equal((200, "Another title", "text/markdown"), (answer.Status, answer.String("title"), answer.String("format")));
        Assert.Equal(read.Member("counts").GetRawText(), answer.Member("counts").GetRawText());
        Assert.NotEqual("", answer.String("citation", "title"));
    }

    [Fact]
    public async Task RefusesToSetWhatTheServiceSets()
    {
        api.Having(AnEssay().Composed());

        var answer = await api.SendAsync(Put("essays/nomonhan").Json("""{"title":"A border","revision":7,"creator":{"id":"bob","name":"bob"}}""").IfMatch("*"));

        Assert.Equal(["/creator read-only", "/revision read-only"], answer.Errors.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task TakesTheCitationAwayWhereItIsSentAsNull()
    {
        api.Having(AnEssay().CitedAs(ASource().Build().Reference).Composed());

        var kept = await api.SendAsync(Put("essays/nomonhan").Json("""{"title":"One"}""").IfMatch("*"));
        var removed = await api.SendAsync(Put("essays/nomonhan").Json("""{"title":"Two","citation":null}""").IfMatch("*"));

        Assert.True(kept.Json.TryGetProperty("citation", out _));
        Assert.False(removed.Json.TryGetProperty("citation", out _));
    }

    [Fact]
    public async Task CreatesAnEssayThatIsSpread()
    {
        var json = await api.SendAsync(Put("essays/one").Json("""{"title":"A border","partitions":8,"text":"A border."}"""));
        var text = await api.SendAsync(Put("essays/two?partitions=2").Text(EssayBuilder.DefaultText));

        Assert.Equal((8, 2), (json.Member("partitions").GetInt32(), text.Member("partitions").GetInt32()));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("17")]
    [InlineData("1.5")]
    [InlineData("\"2\"")]
    public async Task RefusesPartitionsThatAreNot1To16(string partitions)
    {
        var json = await api.SendAsync(Put("essays/nomonhan").Json($$"""{"title":"A border","partitions":{{partitions}},"text":"A border."}"""));
        var text = await api.SendAsync(Put($"essays/nomonhan?partitions={Uri.EscapeDataString(partitions)}").Text(EssayBuilder.DefaultText));

        Assert.Equal((422, 400), (json.Status, text.Status));
    }

    [Fact]
    public async Task KeepsThePartitionsThatAnEssayWasMadeWith()
    {
        api.Having(AnEssay().Composed());

        var answer = await api.SendAsync(Put("essays/nomonhan?partitions=4").Text(EssayBuilder.DefaultText));

        Assert.Equal((409, "partitions-fixed"), (answer.Status, answer.Problem));
        api.AssertNothingWasWritten();
    }

    [Fact]
    public async Task CreatesAnEssayOfJsonWithItsCitation()
    {
        var answer = await api.SendAsync(Put("essays/nomonhan").Json("""{"title":"A border","format":"text/markdown","citation":{"type":"book","title":"Borders"},"text":"# One\n\nA border."}"""));

        Assert.Equal(201, answer.Status);
        Assert.Equal(("text/markdown", "und"), (answer.String("format"), answer.String("language")));
        Assert.Equal("Borders", answer.String("citation", "title"));
    }

    [Theory]
    [InlineData("text/markdown")]
    [InlineData("TEXT/Markdown; charset=UTF-8")]
    public async Task CreatesAnEssayOfMarkdown(string contentType)
    {
        var answer = await api.SendAsync(Put("essays/nomonhan").Text("# The *border*\n\nIt was long.", contentType));

        Assert.Equal("text/markdown", answer.String("format"));
        Assert.Equal((1, 1), (answer.Member("counts", "headings").GetInt32(), answer.Member("counts", "sentences").GetInt32()));
    }

    [Theory]
    [InlineData("\uFEFFThe border was long.\r\nIt\u00A0was\tlong.\r\n", "The border was long.\nIt\u00A0was\tlong.\n")]
    [InlineData("One line.\rAnother line.", "One line.\nAnother line.")]
    [InlineData("One line.\r\nWith a\u2028separator.", "One line.\nWith a\u2028separator.")]
    public async Task StoresTheTextAsItWasSentButForItsLineEnds(string sent, string stored)
    {
        await api.SendAsync(Put("essays/nomonhan").Text(sent));

        api.Essays.Verify(store => store.AddAsync(It.Is<ComposedEssay>(essay => essay.Content.Text == stored), It.IsAny<CancellationToken>()));
    }

    [Fact]
    public async Task StoresTheTextOfJsonAsItWasSentButForItsLineEnds()
    {
        await api.SendAsync(Put("essays/nomonhan").Json("""{"title":"A border","text":"\ufeffOne line.\r\nWith a\u2028separator."}"""));

        api.Essays.Verify(store => store.AddAsync(It.Is<ComposedEssay>(essay => essay.Content.Text == "One line.\nWith a\u2028separator."), It.IsAny<CancellationToken>()));
    }

    [Theory]
    [InlineData("Nomonhan")]
    [InlineData("-nomonhan")]
    [InlineData("nomonhan-")]
    [InlineData("nomon--han")]
    [InlineData("a_b")]
    [InlineData("a%2Fb")]
    [InlineData("a%5Cb")]
    [InlineData("a%23b")]
    [InlineData("a%3Fb")]
    [InlineData("a%25b")]
    [InlineData("a%09b")]
    [InlineData("a%7Fb")]
    [InlineData("%D0%B0")]
    [InlineData("%EF%BD%81")]
    [InlineData("..")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123x")]
    public async Task RefusesToPutUnderAnIdThatIsNone(string id)
    {
        var answer = await api.SendAsync(Put($"essays/{id}").Json(Bodies.Essay));

        Assert.Equal((422, "invalid"), (answer.Status, answer.Problem));
        Assert.Equal([" invalid-id"], answer.Errors);
        Assert.Equal(EssayId.Rule, answer.Detail);
        api.AssertNothingWasWritten();
    }

    [Theory]
    [InlineData("Nomonhan")]
    [InlineData("a%2Fb")]
    [InlineData("a%5Cb")]
    [InlineData("a%23b")]
    [InlineData("a%3Fb")]
    [InlineData("a%25b")]
    [InlineData("missing")]
    public async Task FindsNoEssayUnderAnIdThatIsNone(string id)
    {
        var answers = new[]
        {
            await api.SendAsync(Get($"essays/{id}")),
            await api.SendAsync(Get($"essays/{id}/text")),
            await api.SendAsync(Get($"essays/{id}/sentences")),
            await api.SendAsync(Get($"essays/{id}/sentences/s1")),
            await api.SendAsync(Get($"essays/{id}/annotations")),
            await api.SendAsync(Get($"essays/{id}/sources")),
            await api.SendAsync(Post($"essays/{id}/annotations").Json(Bodies.Evidence)),
            await api.SendAsync(Post($"essays/{id}/sources").Json(Bodies.Book)),
            await api.SendAsync(Post($"essays/{id}/sentences/s1/counter-claims").Json(Bodies.CounterClaim)),
        };

        Assert.All(answers, answer => Assert.Equal((404, "not-found"), (answer.Status, answer.Problem)));
        api.AssertNothingWasWritten();
    }

    [Fact]
    public async Task NamesEveryFaultOfAnEssayAtOnce()
    {
        var answer = await api.SendAsync(Put("essays/nomonhan").Json("""{"language":"?","format":"text/html","citation":{"type":"tale"},"author":"ada"}"""));

        Assert.Equal((422, "invalid"), (answer.Status, answer.Problem));
        Assert.Equal(
            ["/author unknown-member", "/format invalid", "/language invalid", "/text required", "/title required"],
            answer.Errors.Where(error => !error.StartsWith("/citation", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains(answer.Errors, error => error.StartsWith("/citation/type", StringComparison.Ordinal));
        api.AssertNothingWasWritten();
    }

    [Theory]
    [InlineData("""{"title":5,"text":"A border."}""", "/title wrong-type")]
    [InlineData("""{"title":"  ","text":"A border."}""", "/title invalid")]
    [InlineData("""{"title":"A","text":["A border."]}""", "/text wrong-type")]
    [InlineData("""{"title":"A","text":""}""", "/text empty-text")]
    [InlineData("""{"title":"A","text":" \n\t"}""", "/text empty-text")]
    [InlineData("""{"title":"A","text":null}""", "/text required")]
    [InlineData("""{"title":"A","format":"text/markdown","text":"# A"}""", "/text no-sentences")]
    [InlineData("""["A border."]""", " wrong-type")]
    [InlineData("""null""", " wrong-type")]
    [InlineData(""" "A border." """, " wrong-type")]
    public async Task RefusesAnEssayThatIsNotAsItShouldBe(string json, string error)
    {
        var answer = await api.SendAsync(Put("essays/nomonhan").Json(json));

        Assert.Equal((422, "invalid"), (answer.Status, answer.Problem));
        Assert.Equal([error], answer.Errors);
        api.AssertNothingWasWritten();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF \r\n")]
    public async Task RefusesAnEssayWithoutText(string text)
    {
        var answer = await api.SendAsync(Put("essays/nomonhan").Text(text));

        Assert.Equal((422, "invalid"), (answer.Status, answer.Problem));
        api.AssertNothingWasWritten();
    }

    [Fact]
    public async Task RefusesATitleThatIsTooLong()
    {
        var answer = await api.SendAsync(Put("essays/nomonhan").Json($$"""{"title":"{{new string('a', 501)}}","text":"A border."}"""));

        Assert.Equal(["/title invalid"], answer.Errors);
        Assert.Contains("500", answer.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StatesTheLimitOfSentences()
    {
        var text = string.Concat(Enumerable.Repeat("A border. ", 10_001));

        var answer = await api.SendAsync(Put("essays/nomonhan").Text(text));

        Assert.Equal((422, "too-large"), (answer.Status, answer.Problem));
        Assert.Equal((10_000, "sentences"), (answer.Member("limit").GetInt32(), answer.String("unit")));
        api.AssertNothingWasWritten();
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/pdf")]
    [InlineData("text/plain; charset=windows-1251")]
    public async Task SaysInWhichTypesAnEssayIsRead(string contentType)
    {
        var answer = await api.SendAsync(Put("essays/nomonhan").Text("A border.", contentType));

        Assert.Equal((415, "unsupported-media-type"), (answer.Status, answer.Problem));
        Assert.Equal("application/json, text/plain, text/markdown", answer.Header("Accept"));
        api.AssertNothingWasWritten();
    }

    [Fact]
    public async Task WritesNothingWhereTheSameEssayIsPutAgain()
    {
        api.Having(AnEssay().Composed());

        var answer = await api.SendAsync(Put("essays/nomonhan").Text(EssayBuilder.DefaultText));

        Assert.Equal((200, 1), (answer.Status, answer.Member("revision").GetInt32()));
        Assert.Equal(AnEssay().Build().ETag.ToString(), answer.Header("ETag"));
        api.AssertNothingWasWritten();
    }

    [Fact]
    public async Task RefusesTheSameEssayOnAStateThatIsNotTheLastOne()
    {
        api.Having(AnEssay().Composed());

        var answer = await api.SendAsync(Put("essays/nomonhan").Text(EssayBuilder.DefaultText).IfMatch("\"old\""));

        Assert.Equal(412, answer.Status);
    }

    [Fact]
    public async Task AddsARevisionWhereTheTextChanges()
    {
        api.Having(AnEssay().Composed());

        var answer = await api.SendAsync(Put("essays/nomonhan").Text("It was long. Nobody had marked it.").IfMatch("*"));

        Assert.Equal((200, 2), (answer.Status, answer.Member("revision").GetInt32()));
        Assert.StartsWith("\"2-", answer.Header("ETag"), StringComparison.Ordinal);
        Assert.Equal("A border", answer.String("title"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("*")]
    public async Task RefusesToChangeTheTextUnderAnnotations(string? ifMatch)
    {
        api.Having(AnEssay().Composed());
        api.Essays.Setup(store => store.HasAnnotationsAsync(Ids.Essay("nomonhan"), It.IsAny<CancellationToken>())).ReturnsAsync(true);

        var answer = await api.SendAsync(Put("essays/nomonhan").Text("It was short.").With("If-Match", ifMatch ?? ""));

        Assert.Equal((409, "essay-has-annotations"), (answer.Status, answer.Problem));
        api.AssertNothingWasWritten();
    }

    [Fact]
    public async Task RetitlesAnEssayThatHasAnnotations()
    {
        api.Having(AnEssay().Composed());
        api.Essays.Setup(store => store.HasAnnotationsAsync(Ids.Essay("nomonhan"), It.IsAny<CancellationToken>())).ReturnsAsync(true);

        var answer = await api.SendAsync(Put("essays/nomonhan?title=Another").Text(EssayBuilder.DefaultText).IfMatch("*"));

        Assert.Equal((200, "Another"), (answer.Status, answer.String("title")));
    }

    [Fact]
    public async Task AnswersAsTheStoreDoesWhereAnotherCreatedTheEssayMeanwhile()
    {
        api.Essays.Setup(store => store.AddAsync(It.IsAny<ComposedEssay>(), It.IsAny<CancellationToken>())).ReturnsAsync(new Conflict("essay-exists", "It exists."));

        var answer = await api.SendAsync(Put("essays/nomonhan").Json(Bodies.Essay));

        Assert.Equal((409, "essay-exists"), (answer.Status, answer.Problem));
    }

    [Fact]
    public async Task AnswersAsTheStoreDoesWhereAnotherChangedTheEssayMeanwhile()
    {
        api.Having(AnEssay().Composed());
        api.Essays.Setup(store => store.ReplaceAsync(It.IsAny<Stored<Essay>>(), It.IsAny<ComposedEssay>(), It.IsAny<CancellationToken>())).ReturnsAsync(new StaleVersion(new EntityTag("2-now")));

        var answer = await api.SendAsync(Put("essays/nomonhan").Text("It was short.").IfMatch("*"));

        Assert.Equal((412, "stale-version"), (answer.Status, answer.Problem));
        Assert.Equal("\"2-now\"", answer.String("currentETag"));
    }

    [Theory]
    [InlineData(false, "text/plain; charset=utf-8")]
    [InlineData(true, "text/markdown; charset=utf-8")]
    public async Task SendsTheTextInItsOwnTypeAndLanguage(bool isMarkdown, string contentType)
    {
        api.Having(isMarkdown ? AnEssay().InMarkdown().In("mn-Cyrl").Composed() : AnEssay().In("mn-Cyrl").Composed());

        var answer = await api.SendAsync(Get("essays/nomonhan/text"));

        Assert.Equal((200, EssayBuilder.DefaultText), (answer.Status, answer.Text));
        Assert.Equal((contentType, "mn-Cyrl"), (answer.Header("Content-Type"), answer.Header("Content-Language")));
        Assert.Equal(Encoding.UTF8.GetByteCount(EssayBuilder.DefaultText).ToString(System.Globalization.CultureInfo.InvariantCulture), answer.Header("Content-Length"));
    }

    [Theory]
    [InlineData("essays")]
    [InlineData("essays/nomonhan")]
    [InlineData("essays/nomonhan/text")]
    [InlineData("essays/nomonhan/sentences")]
    public async Task SendsHeadTheHeadersOfGetAlone(string path)
    {
        api.Having(AnEssay().Composed());
        var get = await api.SendAsync(Get(path));

        var head = await api.SendAsync(Head(path));

        Assert.Equal(get.Status, head.Status);
        Assert.Equal(get.Headers.OrderBy(header => header.Key), head.Headers.OrderBy(header => header.Key));
        Assert.Empty(head.Body);
    }

    [Fact]
    public async Task LinksToTheNextPageOfEssays()
    {
        api.Essays.Setup(store => store.ListAsync(null, 2, It.IsAny<CancellationToken>())).ReturnsAsync(new Page<Essay>([AnEssay().Build(), AnEssay().WithId("other").Build()], HasMore: false));

        var answer = await api.SendAsync(Get("essays?limit=1"));

        var next = answer.String("next");
        Assert.Equal($"<{next}>; rel=\"next\"", answer.Header("Link"));
        Assert.StartsWith("/api/essays?limit=1&after=", next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GoesOnWhereThePageBeforeEnded()
    {
        api.Essays.Setup(store => store.ListAsync(null, 2, It.IsAny<CancellationToken>())).ReturnsAsync(new Page<Essay>([AnEssay().Build(), AnEssay().WithId("other").Build()], HasMore: false));
        var first = await api.SendAsync(Get("essays?limit=1"));

        var second = await api.SendAsync(Get(first.String("next")["/api/".Length..]));

        api.Essays.Verify(store => store.ListAsync(Ids.Essay("nomonhan"), 2, It.IsAny<CancellationToken>()));
        Assert.False(second.Json.TryGetProperty("next", out _));
        Assert.Null(second.Header("Link"));
    }

    [Fact]
    public async Task ListsAHundredEssaysWhereNoLimitIsGiven()
    {
        await api.SendAsync(Get("essays"));

        api.Essays.Verify(store => store.ListAsync(null, 101, It.IsAny<CancellationToken>()));
    }
}
