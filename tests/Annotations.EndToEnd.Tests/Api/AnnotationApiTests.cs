namespace Annotations.EndToEnd.Tests.Api;

/// <summary>Annotations, counter-claims, sources and exports over HTTP, as a scholar uses them.</summary>
public sealed class AnnotationApiTests(Service service) : IClassFixture<Service>, IAsyncLifetime
{
    private const string Book = """{"type":"book","title":"Nomonhan: Japan against Russia, 1939","author":[{"family":"Coox","given":"Alvin D."}],"issued":{"date-parts":[[1985]]}}""";
    private const string Report = """{"type":"report","title":"A survey","author":[{"literal":"Border Commission"}],"issued":{"date-parts":[[1936]]}}""";

    private readonly string essay = Service.NewEssay();

    public async ValueTask InitializeAsync() =>
        Assert.Equal(201, (await service.PutTextAsync(essay, "The border was long. Nobody had marked it.\n\nBoth armies patrolled it.")).Status);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task AnnotatesASentenceByItsId()
    {
        var created = await AnnotateAsync("s1", "evidence", Book);

        var read = await service.GetAsync(created.Headers["Location"]);

        Assert.Equal((201, 200), (created.Status, read.Status));
        Assert.Equal((created.Text, created.ETag), (read.Text, read.ETag));
        Assert.Equal("ada", read.Json.GetProperty("creator").GetProperty("id").GetString());
    }

    [Fact]
    public async Task AnnotatesASentenceByItsWords()
    {
        var created = await service.PostAsync($"{essay}/annotations", """{"quote":"Nobody\n  had","kind":"question","body":"Nobody?"}""");

        Assert.Equal((201, "s2", "Nobody had"), (created.Status, created.String("sentence"), created.String("quote")));
    }

    [Fact]
    public async Task NamesTheSentencesThatWordsCouldMeanAndStoresNothing()
    {
        var answer = await service.PostAsync($"{essay}/annotations", """{"quote":"it.","kind":"question","body":"What?"}""");

        var error = answer.Items("errors").Single();
        Assert.Equal((422, "/quote", "quote-ambiguous"), (answer.Status, error.GetProperty("pointer").GetString(), error.GetProperty("code").GetString()));
        Assert.Equal(["s2", "s3"], error.GetProperty("candidates").EnumerateArray().Select(candidate => candidate.GetProperty("id").GetString()));
        Assert.Empty((await service.GetAsync($"{essay}/annotations")).Items());
    }

    [Fact]
    public async Task NestsCounterClaimsUnderWhatTheyDispute()
    {
        var annotation = await AnnotateAsync("s1", "evidence", Book);
        var counter = await DisputeAsync($"annotations/{annotation.Id}", "undercuts", "bo");
        var counterCounter = await DisputeAsync($"annotations/{counter.Id}", "undermines", "ada");
        var ofSentence = await DisputeAsync("sentences/s1", "rebuts", "bo");

        var sentence = await service.GetAsync($"{essay}/sentences/s1");

        var root = sentence.Items("annotations").Single();
        var first = root.GetProperty("counterClaims").EnumerateArray().Single();
        Assert.Equal(annotation.Id, root.GetProperty("id").GetString());
        Assert.Equal((counter.Id, "undercuts"), (first.GetProperty("id").GetString(), first.GetProperty("dispute").GetString()));
        Assert.Equal(counterCounter.Id, first.GetProperty("counterClaims").EnumerateArray().Single().GetProperty("id").GetString());
        Assert.Equal([ofSentence.Id], sentence.Ids("counterClaims"));
    }

    [Fact]
    public async Task ListsWhatMatchesAllFilters()
    {
        var evidence = await AnnotateAsync("s1", "evidence", Book, "Maps");
        var context = await AnnotateAsync("s2", "context", Book, "maps", "bo");
        var counter = await DisputeAsync($"annotations/{evidence.Id}", "rebuts", "bo");
        var source = evidence.Items("sources").Single().GetProperty("source").GetString();

        Assert.Equal([evidence.Id, counter.Id], await service.ReadPagesAsync($"{essay}/annotations?sentence=s1"));
        Assert.Equal([context.Id], await service.ReadPagesAsync($"{essay}/annotations?kind=context"));
        Assert.Equal([counter.Id], await service.ReadPagesAsync($"{essay}/annotations?kind=counter-claim"));
        Assert.Equal(Sorted(counter, context), Sorted(await service.ReadPagesAsync($"{essay}/annotations?creator=bo")));
        Assert.Equal(Sorted(evidence, context), Sorted(await service.ReadPagesAsync($"{essay}/annotations?tag=MAPS")));
        Assert.Equal(Sorted(evidence, context), Sorted(await service.ReadPagesAsync($"{essay}/annotations?source={source}")));
        Assert.Equal([context.Id], await service.ReadPagesAsync($"{essay}/annotations?tag=maps&creator=bo&source={source}&sentence=s2"));
        Assert.Empty(await service.ReadPagesAsync($"{essay}/annotations?tag=maps&creator=bo&sentence=s1"));
    }

    [Theory]
    [InlineData("limit=2")]
    [InlineData("limit=2&creator=ada")]
    [InlineData("limit=1&tag=river%20%26%20border")]
    [InlineData("limit=3&kind=question")]
    public async Task ListsPageByPageUntilTheEnd(string query)
    {
        foreach (var sentence in new[] { "s2", "s1", "s3", "s1", "s2" })
        {
            await service.PostAsync($"{essay}/annotations", $$"""{"sentence":"{{sentence}}","kind":"question","body":"Which?","tags":["river & border"]}""");
        }

        var paged = await service.ReadPagesAsync($"{essay}/annotations?{query}");

        Assert.Equal(["s1", "s1", "s2", "s2", "s3"], paged.Select(id => id.Split('-')[0]));
        Assert.Equal((await service.GetAsync($"{essay}/annotations")).Ids(), paged);
    }

    [Fact]
    public async Task ReplacesTheStateThatIfMatchNames()
    {
        var created = await AnnotateAsync("s1", "evidence", Book);
        var path = $"{essay}/annotations/{created.Id}";
        var replaced = await service.PutAsync(path, """{"kind":"question","body":"Really?"}""", ("If-Match", created.ETag));

        var stale = await service.PutAsync(path, """{"kind":"question","body":"Lost?"}""", ("If-Match", created.ETag));
        var others = await service.PutAsync(path, """{"kind":"question","body":"Mine?"}""", ("If-Match", replaced.ETag), ("Authorization", "Bearer dev-bo"));
        var nobodys = await service.PutAsync(path, """{"kind":"question","body":"Whose?"}""", ("If-Match", replaced.ETag), ("Authorization", ""));

        Assert.Equal((200, 412, 403, 401), (replaced.Status, stale.Status, others.Status, nobodys.Status));
        Assert.Equal(replaced.ETag, stale.String("currentETag"));
        Assert.Equal("Really?", (await service.GetAsync(path)).String("body"));
    }

    [Fact]
    public async Task TakesBackWhatWasRead()
    {
        var created = await AnnotateAsync("s1", "evidence", Book, "maps");
        var path = $"{essay}/annotations/{created.Id}";

        var replaced = await service.PutAsync(path, (await service.GetAsync(path)).Text, ("If-Match", created.ETag));

        Assert.Equal((200, 2), (replaced.Status, replaced.Json.GetProperty("revision").GetInt32()));
        Assert.Equal(created.Items("sources").Single().ToString(), replaced.Items("sources").Single().ToString());
    }

    [Fact]
    public async Task LeavesATombstoneUnderWhichAnswersStayReadable()
    {
        var created = await AnnotateAsync("s1", "evidence", Book, "maps");
        var path = $"{essay}/annotations/{created.Id}";
        var counter = await DisputeAsync($"annotations/{created.Id}", "rebuts", "bo");
        var deleted = await service.DeleteAsync(path, ("If-Match", created.ETag));

        var gone = await service.GetAsync(path);
        var sentence = await service.GetAsync($"{essay}/sentences/s1");

        Assert.Equal((204, 410, "gone"), (deleted.Status, gone.Status, gone.Problem));
        Assert.Equal(200, (await service.GetAsync(counter.Headers["Location"])).Status);
        Assert.Equal([counter.Id], (await service.GetAsync($"{essay}/annotations")).Ids());
        var root = sentence.Items("annotations").Single();
        Assert.True(root.TryGetProperty("deleted", out _));
        Assert.Equal("", root.GetProperty("body").GetString());
        Assert.Equal(counter.Id, root.GetProperty("counterClaims").EnumerateArray().Single().GetProperty("id").GetString());
        Assert.Empty((await service.GetAsync($"{essay}/annotations?tag=maps")).Items());
    }

    [Fact]
    public async Task HoldsAReferenceOnceHoweverOftenItIsSent()
    {
        var one = await AnnotateAsync("s1", "evidence", Book);
        var other = await AnnotateAsync("s2", "evidence", Book);

        var sources = await service.GetAsync($"{essay}/sources");

        Assert.Equal(one.Items("sources").Single().ToString(), other.Items("sources").Single().ToString());
        Assert.Equal([one.Items("sources").Single().GetProperty("source").GetString()!], sources.Ids());
    }

    [Fact]
    public async Task GivesAnotherReferenceOfTheSameAuthorAndYearAnIdOfItsOwn()
    {
        var one = await service.PostAsync($"{essay}/sources", Book);
        var other = await service.PostAsync($"{essay}/sources", Book.Replace("Russia", "the Soviet Union", StringComparison.Ordinal));

        Assert.Equal((201, 201), (one.Status, other.Status));
        Assert.NotEqual(one.Id, other.Id);
    }

    [Fact]
    public async Task DeletesASourceOnlyWhenNothingCitesIt()
    {
        var annotation = await AnnotateAsync("s1", "evidence", Book);
        var path = $"{essay}/sources/{annotation.Items("sources").Single().GetProperty("source").GetString()}";
        var cited = await service.DeleteAsync(path, ("If-Match", "*"));
        await service.DeleteAsync($"{essay}/annotations/{annotation.Id}", ("If-Match", annotation.ETag));

        var deleted = await service.DeleteAsync(path, ("If-Match", "*"));

        Assert.Equal((409, "source-cited", 204), (cited.Status, cited.Problem, deleted.Status));
        Assert.Equal(410, (await service.GetAsync(path)).Status);
    }

    [Theory]
    [InlineData("csl-json", "\"family\":\"Coox\"")]
    [InlineData("bibtex", "@book{")]
    [InlineData("ris", "TY  - BOOK")]
    public async Task ExportsWhatIsCitedInTheEssayOrAboutASentence(string format, string part)
    {
        await AnnotateAsync("s1", "evidence", Book);
        await AnnotateAsync("s2", "evidence", Report);
        await service.PostAsync($"{essay}/sources", """{"type":"book","title":"Never cited"}""");

        var whole = await service.GetAsync($"{essay}/export?format={format}");
        var first = await service.GetAsync($"{essay}/export?format={format}&sentence=s1");
        var third = await service.GetAsync($"{essay}/export?format={format}&sentence=s3");

        Assert.Equal((200, 200, 200), (whole.Status, first.Status, third.Status));
        Assert.Contains(part, WithoutSpaceInJson(first.Text), StringComparison.Ordinal);
        Assert.Contains("Border Commission", whole.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Never cited", whole.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Border Commission", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nomonhan", third.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefusesAChangedTextUnderAnnotations()
    {
        await AnnotateAsync("s1", "evidence", Book);
        var current = await service.GetAsync(essay);

        var changed = await service.PutTextAsync(essay, "It was short.", headers: [("If-Match", current.ETag)]);

        Assert.Equal((409, "essay-has-annotations"), (changed.Status, changed.Problem));
        Assert.StartsWith("The border was long.", (await service.GetAsync($"{essay}/text")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PutsTheSameTextAgainUnderAnnotations()
    {
        await AnnotateAsync("s1", "evidence", Book);
        var text = await service.GetAsync($"{essay}/text");

        var again = await service.PutTextAsync(essay, text.Text);

        Assert.Equal((200, 1), (again.Status, again.Json.GetProperty("revision").GetInt32()));
    }

    [Theory]
    [InlineData("s1%2F2")]
    [InlineData("s1-%23")]
    [InlineData("s1-%3F")]
    [InlineData("s1-%5C")]
    [InlineData("s1-%25")]
    public async Task FindsNothingUnderIdsWithCharactersThatTablesForbid(string id)
    {
        Assert.Equal(404, (await service.GetAsync($"{essay}/annotations/{id}")).Status);
        Assert.Equal(404, (await service.GetAsync($"{essay}/sentences/{id}")).Status);
        Assert.Equal(404, (await service.GetAsync($"{essay}/sources/{id}")).Status);
        Assert.Equal(404, (await service.PostAsync($"{essay}/annotations/{id}/counter-claims", "{}")).Status);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b#c?d%e")]
    [InlineData("ключ 国 😀")]
    public async Task FindsTagsWithCharactersThatTablesForbid(string tag)
    {
        var created = await AnnotateAsync("s1", "evidence", Book, tag.Replace("\\", "\\\\", StringComparison.Ordinal));

        var found = await service.GetAsync($"{essay}/annotations?tag={Uri.EscapeDataString(tag)}");

        Assert.Equal([created.Id], found.Ids());
    }

    [Theory]
    [InlineData("{", 400, "malformed")]
    [InlineData("{\"sentence\":\"s9\",\"kind\":\"question\",\"body\":\"x\"}", 422, "invalid")]
    [InlineData("{\"sentence\":\"s1\",\"kind\":\"question\",\"body\":\"x\",\"colour\":1}", 422, "invalid")]
    [InlineData("{\"sentence\":\"s1\",\"kind\":\"evidence\",\"body\":\"x\",\"sources\":[{\"source\":\"missing\"}]}", 422, "invalid")]
    [InlineData("{\"sentence\":\"s1\",\"kind\":\"evidence\",\"body\":\"x\",\"sources\":[{\"reference\":{\"type\":\"book\"}},{\"source\":\"missing\"}]}", 422, "invalid")]
    public async Task StoresNothingOfWhatItRefuses(string json, int status, string problem)
    {
        var answer = await service.PostAsync($"{essay}/annotations", json);

        Assert.Equal((status, problem), (answer.Status, answer.Problem));
        Assert.Empty((await service.GetAsync($"{essay}/annotations")).Items());
        Assert.Empty((await service.GetAsync($"{essay}/sources")).Items());
    }

    private static string WithoutSpaceInJson(string text) => text.Replace("\": \"", "\":\"", StringComparison.Ordinal);

    private static IEnumerable<string> Sorted(params Reply[] replies) => Sorted(replies.Select(reply => reply.Id));

    private static IEnumerable<string> Sorted(IEnumerable<string> ids) => ids.Order(StringComparer.Ordinal);

    private Task<Reply> AnnotateAsync(string sentence, string kind, string reference, string tag = "tag", string scholar = "ada") =>
        service.PostAsync(
            $"{essay}/annotations",
            $$"""{"sentence":"{{sentence}}","kind":"{{kind}}","body":"So it was.","tags":["{{tag}}"],"sources":[{"reference":{{reference}},"locator":"45-47"}]}""",
            ("Authorization", $"Bearer dev-{scholar}"));

    private Task<Reply> DisputeAsync(string what, string dispute, string scholar) =>
        service.PostAsync(
            $"{essay}/{what}/counter-claims",
            $$"""{"dispute":"{{dispute}}","body":"It was not.","sources":[{"reference":{{Report}}}]}""",
            ("Authorization", $"Bearer dev-{scholar}"));
}
