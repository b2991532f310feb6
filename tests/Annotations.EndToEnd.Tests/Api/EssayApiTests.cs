namespace Annotations.EndToEnd.Tests.Api;

/// <summary>Essays over HTTP, from their bytes to the sentences that slice them.</summary>
public sealed class EssayApiTests(Service service) : IClassFixture<Service>
{
    private const string Text = "Borders\n\nThe border was long. Nobody had marked it.\n\nBoth armies patrolled it.\n";

    private readonly string essay = Service.NewEssay();

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/plain; charset=utf-8")]
    [InlineData("text/markdown")]
    public async Task GivesBackTheTextThatWasPut(string mediaType)
    {
        var put = await service.PutTextAsync(essay, Text, mediaType);

        var text = await service.GetAsync($"{essay}/text");

        Assert.Equal((201, 200), (put.Status, text.Status));
        Assert.Equal($"/api/{essay}", put.Headers["Location"]);
        Assert.Equal(Text, text.Text);
        Assert.Equal($"{mediaType.Split(';')[0]}; charset=utf-8", text.Headers["Content-Type"]);
    }

    [Fact]
    public async Task GivesBackTheTextThatWasPutInJson()
    {
        var put = await service.PutAsync(essay, """{"title":"A border","language":"en","citation":{"type":"chapter","title":"Borders","author":[{"family":"Coox","given":"Alvin"}]},"text":"The border was long.\r\nNobody had marked it."}""");

        var text = await service.GetAsync($"{essay}/text");

        Assert.Equal((201, "A border"), (put.Status, put.String("title")));
        Assert.Equal("Coox", put.Json.GetProperty("citation").GetProperty("author")[0].GetProperty("family").GetString());
        Assert.Equal("The border was long.\nNobody had marked it.", text.Text);
    }

    [Theory]
    [InlineData("\uFEFFOne stands. Two stands.")]
    [InlineData("One stands.\r\nTwo stands.\r\n\r\nThree stands.\r\n")]
    [InlineData("One\u00A0stands.\tTwo\u00A0stands.")]
    [InlineData("Монгол улс 😀 бий. 国境は長い。Das ist z. B. so.")]
    public async Task CutsSentencesThatSliceTheTextExactly(string sent)
    {
        await service.PutTextAsync(essay, sent);
        var text = (await service.GetAsync($"{essay}/text")).Text;

        var sentences = await service.GetAsync($"{essay}/sentences");

        Assert.Equal(sent.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal), text);
        Assert.NotEmpty(sentences.Items("sentences"));
        Assert.All(sentences.Items("sentences"), sentence => Assert.Equal(text[sentence.GetProperty("start").GetInt32()..sentence.GetProperty("end").GetInt32()], sentence.GetProperty("text").GetString()));
        Assert.Equal(text.Length, sentences.Items("blocks")[^1].GetProperty("end").GetInt32());
    }

    [Fact]
    public async Task PutsTheSameEssayAgainWithoutARevision()
    {
        var first = await service.PutTextAsync(essay, Text);

        var again = await service.PutTextAsync(essay, Text.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal((200, first.ETag), (again.Status, again.ETag));
        Assert.Equal(first.Text, again.Text);
    }

    [Fact]
    public async Task AddsARevisionAndRefusesTheOneBefore()
    {
        var first = await service.PutTextAsync(essay, "One stands. Two goes.");
        var without = await service.PutTextAsync(essay, "One stands. Three comes.");
        var second = await service.PutTextAsync(essay, "One stands. Three comes.", headers: [("If-Match", first.ETag)]);

        var stale = await service.PutTextAsync(essay, "One stands.", headers: [("If-Match", first.ETag)]);

        Assert.Equal((428, 200, 412), (without.Status, second.Status, stale.Status));
        Assert.Equal(["s1", "s3"], (await service.GetAsync($"{essay}/sentences")).Ids("sentences"));
        Assert.Equal(second.ETag, stale.String("currentETag"));
    }

    [Fact]
    public async Task AnswersNotModifiedToOneWhoHasTheState()
    {
        var put = await service.PutTextAsync(essay, Text);

        var answer = await service.GetAsync(essay, ("If-None-Match", put.ETag));

        Assert.Equal(304, answer.Status);
        Assert.Empty(answer.Body);
    }

    [Fact]
    public async Task ListsEssaysPageByPageUntilTheEnd()
    {
        await service.PutTextAsync(essay, Text);
        await service.PutTextAsync(Service.NewEssay(), Text);
        var all = await service.GetAsync("essays?limit=1000");

        var paged = await service.ReadPagesAsync("essays?limit=1");

        Assert.Equal(all.Ids(), paged);
        Assert.Contains(essay["essays/".Length..], paged);
    }

    [Theory]
    [InlineData("a%2Fb")]
    [InlineData("a%5Cb")]
    [InlineData("a%23b")]
    [InlineData("a%3Fb")]
    [InlineData("a%25b")]
    [InlineData("a%252Fb")]
    [InlineData("a%0Ab")]
    [InlineData("A")]
    public async Task RefusesAnIdThatIsNone(string id)
    {
        var put = await service.PutTextAsync($"essays/{id}", Text);
        var get = await service.GetAsync($"essays/{id}");

        Assert.Equal((422, "invalid"), (put.Status, put.Problem));
        Assert.Equal((404, "not-found"), (get.Status, get.Problem));
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("%FF")]
    [InlineData("%")]
    [InlineData("a%2")]
    public async Task NeverFailsOverAnAddress(string id)
    {
        var answer = await service.GetRawAsync($"essays/{id}");

        Assert.InRange(answer, 400, 499);
    }

    [Fact]
    public async Task StoresNothingOfABodyThatIsTooLong()
    {
        var answer = await service.PutTextAsync(essay, new string('a', (4 * 1024 * 1024) + 1));

        Assert.Equal((413, "body-too-large"), (answer.Status, answer.Problem));
        Assert.Equal(404, (await service.GetAsync(essay)).Status);
    }

    [Fact]
    public async Task StoresNothingOfAChunkedBodyThatIsTooLong()
    {
        using var content = new StreamContent(new MemoryStream(new byte[(4 * 1024 * 1024) + 1]));
        content.Headers.ContentType = new("text/plain");

        var answer = await service.SendAsync(HttpMethod.Put, essay, content, ("Transfer-Encoding", "chunked"));

        Assert.Equal((413, "body-too-large"), (answer.Status, answer.Problem));
        Assert.Equal(404, (await service.GetAsync(essay)).Status);
    }

    [Fact]
    public async Task StoresNothingThatIsNotUtf8()
    {
        var answer = await service.SendAsync(HttpMethod.Put, essay, Service.Bytes([.. "A caf"u8, 0xE9, (byte)'.'], "text/plain"));

        Assert.Equal((400, "malformed", 6), (answer.Status, answer.Problem, answer.Json.GetProperty("bytePosition").GetInt32()));
        Assert.Equal(404, (await service.GetAsync(essay)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/text")]
    [InlineData("/sentences")]
    [InlineData("/sentences/s1")]
    [InlineData("/annotations")]
    [InlineData("/sources")]
    [InlineData("/export?format=csl-json")]
    [InlineData("/annotations/s1-0")]
    [InlineData("/nothing")]
    public async Task SendsHeadTheHeadersOfGet(string below)
    {
        await service.PutTextAsync(essay, Text);
        var get = await service.GetAsync(essay + below);

        var head = await service.SendAsync(HttpMethod.Head, essay + below, content: null);

        Assert.Equal(get.Status, head.Status);
        Assert.Equal(get.Headers.OrderBy(header => header.Key), head.Headers.OrderBy(header => header.Key));
        Assert.Empty(head.Body);
    }

    [Theory]
    [InlineData("POST", "essays", "GET, HEAD, OPTIONS")]
    [InlineData("DELETE", "essays/any", "GET, HEAD, OPTIONS, PUT")]
    [InlineData("PATCH", "essays/any/annotations/s1-1", "DELETE, GET, HEAD, OPTIONS, PUT")]
    [InlineData("GET", "essays/any/sentences/s1/counter-claims", "OPTIONS, POST")]
    [InlineData("PUT", "health", "GET, HEAD, OPTIONS")]
    public async Task NamesTheMethodsWhereOneIsWrong(string method, string path, string allow)
    {
        var wrong = await service.SendAsync(new HttpMethod(method), path, content: null);
        var options = await service.SendAsync(HttpMethod.Options, path, content: null);

        Assert.Equal((405, "method-not-allowed", allow), (wrong.Status, wrong.Problem, wrong.Headers["Allow"]));
        Assert.Equal((200, allow), (options.Status, options.Headers["Allow"]));
    }

    [Fact]
    public async Task SaysThatNothingIsAtAnotherAddress()
    {
        var answer = await service.GetAsync("nothing/here");

        Assert.Equal((404, "no-such-address"), (answer.Status, answer.Problem));
        Assert.Equal("application/problem+json", answer.Headers["Content-Type"]);
    }
}
