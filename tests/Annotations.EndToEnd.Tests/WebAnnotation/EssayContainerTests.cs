using System.Text.Json;
using Annotations.EndToEnd.Tests.Api;

namespace Annotations.EndToEnd.Tests.WebAnnotation;

/// <summary>The container of an essay's own annotations: what comes in becomes one of them, and they all go out.</summary>
public sealed class EssayContainerTests(Service service) : ProtocolTest(service), IClassFixture<Service>
{
    private const string Source = """{"id":"http://example.org/atlas","type":"Text","label":"An atlas"}""";

    [Fact]
    public async Task AnAnnotationInJsonLdIsAnAnnotationOfTheEssay()
    {
        var created = await PostOwnAsync(Annotation($$"""[{"type":"TextualBody","value":"Not so.","language":"en","purpose":"commenting"},{"type":"TextualBody","value":"maps","purpose":"tagging"},{{Source}}]""", Quote("Nobody had marked it"), "\"linking\""));

        var own = await GetAsync($"{Essay}/annotations/{created.Id[Own.Length..]}");

        Assert.Equal(("s2", "evidence", "Not so.", "en", "Nobody had marked it"), (own.String("sentence"), own.String("kind"), own.String("body"), own.String("language"), own.String("quote")));
        Assert.Equal("maps", own.Items("tags").Single().GetString());
        var source = await GetAsync($"{Essay}/sources/{own.Items("sources").Single().GetProperty("source").GetString()}");
        Assert.Equal(("http://example.org/atlas", "An atlas"), (source.Json.GetProperty("reference").GetProperty("URL").GetString(), source.Json.GetProperty("reference").GetProperty("title").GetString()));
    }

    [Fact]
    public async Task WhatIsNotUnderstoodIsGivenBackUnchanged()
    {
        var choice = """{"type":"Choice","items":[{"id":"http://example.org/a","language":"en"},{"type":"TextualBody","value":"b","format":"text/html"}]}""";
        var sent = Annotation($$"""[{"type":"TextualBody","value":"See both."},{{Source}},{{choice}}]""", Quote("Both armies patrolled it"), "\"commenting\"", ""","audience":{"id":"http://example.org/readers"},"http://example.org/ns#mood":[1,{"id":"http://example.org/glad"}]""");

        var created = await PostOwnAsync(sent);

        foreach (var member in JsonSerializer.Deserialize<JsonElement>(sent).EnumerateObject()) Assert.True(JsonElement.DeepEquals(member.Value, created.Json.GetProperty(member.Name)), member.Name);
        Assert.Equal(created.Text, (await GetAsync(created.Id)).Text);
        Assert.Equal($"{Service.Api.AbsoluteUri}{Essay}/sentences/s3", created.Json.GetProperty(Vocabulary("sentence")).GetProperty("id").GetString());
    }

    [Fact]
    public async Task AChangeByTheOtherWayLeavesWhatItDoesNotUnderstand()
    {
        var created = await PostOwnAsync(Annotation($$"""[{"type":"TextualBody","value":"First."},{{Source}},"urn:x:extra"]""", Quote("Both armies patrolled it"), "\"linking\"", ""","rights":"http://example.org/free" """));
        var path = $"{Essay}/annotations/{created.Id[Own.Length..]}";
        var own = await GetAsync(path);

        var changed = await Service.PutAsync(path, $$"""{"kind":"context","body":"Second.","sources":[{"source":"{{own.Items("sources").Single().GetProperty("source").GetString()}}"}]}""", ("If-Match", own.ETag));
        var given = await GetAsync(created.Id);

        Assert.Equal(200, changed.Status);
        Assert.Equal("http://example.org/free", given.String("rights"));
        Assert.Equal(["Second."], given.Items("body").Where(body => body.ValueKind == JsonValueKind.Object && body.TryGetProperty("value", out _)).Select(body => body.GetProperty("value").GetString()));
        Assert.Contains(given.Items("body"), body => body.ValueKind == JsonValueKind.String && body.GetString() == "urn:x:extra");
        Assert.Contains(given.Items("motivation"), motivation => motivation.GetString() == Vocabulary("context"));
    }

    [Fact]
    public async Task AnAnnotationMadeByTheOtherWayIsInTheContainer()
    {
        var made = await Service.PostAsync($"{Essay}/annotations", """{"sentence":"s1","kind":"question","body":"Which?"}""");

        var page = await GetAsync((await GetAsync(Own)).String("first"));

        Assert.Equal(Own + made.Id, page.Items().Single().GetProperty("id").GetString());
        Assert.Equal($"{Service.Api.AbsoluteUri}{Essay}/annotations/{made.Id}", page.Items().Single().GetProperty("canonical").GetString());
    }

    [Theory]
    [InlineData("""{"type":"TextualBody","value":"Why?"}""", "\"commenting\"", "/body source-required")]
    [InlineData("""{"id":"http://example.org/atlas"}""", "\"linking\"", "/body text-required")]
    [InlineData("""{"type":"TextualBody","value":"wood","purpose":"tagging"}""", "\"questioning\"", "/body text-required")]
    [InlineData("""[{"type":"TextualBody","value":"x"},{"type":"SpecificResource","source":"{essay}/sources/nothing"}]""", "\"linking\"", "/body/1 unknown-source")]
    public async Task ThePolicyIsTheEssaysAndWhatBreaksItIsTold(string body, string motivation, string fault)
    {
        var refused = await SendAsync("POST", Own, Annotation(body.Replace("{essay}", Service.Api.AbsoluteUri + Essay, StringComparison.Ordinal), Quote("Nobody had marked it"), motivation));

        Assert.Equal(422, refused.Status);
        Assert.Equal(fault, refused.Items("errors").Select(error => $"{error.GetProperty("pointer").GetString()} {error.GetProperty("code").GetString()}").Single());
        Assert.Contains("/w3c/policy>", refused.Headers["Link"], StringComparison.Ordinal);
        Assert.Equal(0, (await GetAsync(Own)).Json.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task AQuestionNeedsNoSource() =>
        Assert.Equal("question", (await GetAsync($"{Essay}/annotations/{(await PostOwnAsync(Annotation("""{"type":"TextualBody","value":"Who drew it?"}""", Quote("Nobody had marked it"), "\"questioning\""))).Id[Own.Length..]}")).String("kind"));

    [Theory]
    [InlineData("""{"type":"TextQuoteSelector","exact":"held a map","prefix":"Each side "}""", "s4")]
    [InlineData("""{"type":"TextQuoteSelector","exact":"each held a map"}""", "s3")]
    [InlineData("""{"type":"TextQuoteSelector","exact":"Nobody had  markd it on the ground"}""", "s2")]
    [InlineData("""[{"type":"TextQuoteSelector","exact":"held a map"},{"type":"TextPositionSelector","start":120,"end":130}]""", "s4")]
    [InlineData("""{"type":"TextPositionSelector","start":0,"end":9}""", "s1")]
    [InlineData("""{"type":"FragmentSelector","value":"s2"}""", "s2")]
    [InlineData("""{"type":"FragmentSelector","value":"s1-s2","refinedBy":{"type":"TextQuoteSelector","exact":"marked"}}""", "s2")]
    public async Task ATargetAnchorsItself(string selector, string sentence)
    {
        var created = await PostOwnAsync(Annotation("""{"type":"TextualBody","value":"Hm?"}""", $$"""{"source":"{{Service.Api.AbsoluteUri}}{{Essay}}/text","selector":{{selector}}}""", "\"questioning\""));

        Assert.StartsWith($"{Own}{sentence}-", created.Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WordsThatStandInTwoPlacesAreRefusedWithBoth()
    {
        var refused = await SendAsync("POST", Own, Annotation("""{"type":"TextualBody","value":"Hm?"}""", Quote("held a map"), "\"questioning\""));

        var error = refused.Items("errors").Single();
        Assert.Equal((422, "/target", "quote-ambiguous"), (refused.Status, error.GetProperty("pointer").GetString(), error.GetProperty("code").GetString()));
        Assert.Equal(["s3", "s4"], error.GetProperty("candidates").EnumerateArray().Select(candidate => candidate.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task WordsThatWereFoundNearlySayHowNearly()
    {
        var created = await PostOwnAsync(Annotation("""{"type":"TextualBody","value":"Hm?"}""", Quote("Nobody had markd it on the ground"), "\"questioning\""));

        Assert.InRange(created.Json.GetProperty(Vocabulary("anchoringScore")).GetDouble(), 0.9, 0.99);
    }

    [Fact]
    public async Task WhatAnswersAnAnnotationDisputesItAndSaysHow()
    {
        var disputed = await PostOwnAsync(Annotation("""{"type":"TextualBody","value":"Hm?"}""", Quote("Nobody had marked it"), "\"questioning\""));
        var body = $$"""[{"type":"TextualBody","value":"They had."},{{Source}}]""";

        var refused = await SendAsync("POST", Own, Annotation(body, $"\"{disputed.Id}\"", "\"replying\""));
        var counter = await PostOwnAsync(Annotation(body, $"\"{disputed.Id}\"", $"[\"{Vocabulary("undercuts")}\",\"replying\"]"));

        Assert.Equal((422, "dispute-required"), (refused.Status, refused.Items("errors").Single().GetProperty("code").GetString()));
        var own = await GetAsync($"{Essay}/annotations/{counter.Id[Own.Length..]}");
        Assert.Equal(("counter-claim", "undercuts", disputed.Id[Own.Length..]), (own.String("kind"), own.String("dispute"), own.Json.GetProperty("disputes").GetProperty("annotation").GetString()));
    }

    [Fact]
    public async Task AChangeSaysWhichStateItChangesAndStaysWithItsSentence()
    {
        var created = await PostOwnAsync(Annotation("""{"type":"TextualBody","value":"Hm?"}""", Quote("Nobody had marked it"), "\"questioning\""));
        var moved = Changed(created, json => json["target"]!["selector"]!["exact"] = "Both armies");
        var other = Changed(created, json => (json["target"]!["selector"]!["exact"], json["body"]!["value"]) = ("on the ground", "Where?"));

        Assert.Equal(428, (await SendAsync("PUT", created.Id, other)).Status);
        Assert.Equal((409, "member-fixed"), (await SendAsync("PUT", created.Id, moved, ("If-Match", created.ETag))) is var refused ? (refused.Status, refused.Problem) : default);
        Assert.Equal(403, (await SendAsync("PUT", created.Id, other, ("If-Match", created.ETag), ("Authorization", "Bearer dev-bela"))).Status);
        Assert.Equal((200, "Where?"), (await SendAsync("PUT", created.Id, other, ("If-Match", created.ETag))) is var changed ? (changed.Status, changed.Json.GetProperty("body").GetProperty("value").GetString()) : default);
        Assert.Equal("on the ground", (await GetAsync($"{Essay}/annotations/{created.Id[Own.Length..]}")).String("quote"));
        Assert.Equal(428, (await SendAsync("DELETE", created.Id)).Status);
        Assert.Equal(204, (await SendAsync("DELETE", created.Id, null, ("If-Match", (await GetAsync(created.Id)).ETag))).Status);
        Assert.Equal(410, (await GetAsync(created.Id)).Status);
    }

    [Fact]
    public async Task TheTagOfAnyFormNamesTheState()
    {
        var created = await PostOwnAsync(Annotation("""{"type":"TextualBody","value":"Hm?"}""", Quote("Nobody had marked it"), "\"questioning\""));
        var turtle = await GetAsync(created.Id, ("Accept", "text/turtle"));

        Assert.Equal(200, (await SendAsync("PUT", created.Id, created.Text, ("If-Match", turtle.ETag))).Status);
    }

    [Fact]
    public async Task ARequestThatIsRepeatedUnderItsKeyIsCarriedOutOnce()
    {
        var json = Annotation("""{"type":"TextualBody","value":"Hm?"}""", Quote("Nobody had marked it"), "\"questioning\"");

        var (first, second) = (await SendAsync("POST", Own, json, ("Idempotency-Key", "k1")), await SendAsync("POST", Own, json, ("Idempotency-Key", "k1")));

        Assert.Equal((201, first.Text), (second.Status, second.Text));
        Assert.Equal(1, (await GetAsync(Own)).Json.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task ASuggestedNameIsNotTakenForANameTellsItsSentence()
    {
        var json = Annotation("""{"type":"TextualBody","value":"Hm?"}""", Quote("Nobody had marked it"), "\"questioning\"");
        foreach (var slug in new[] { "my-note", "my-note", "a.b/../c d~1", "..", "%E5%B7%9D", new string('x', 2_000) })
        {
            var created = await SendAsync("POST", Own, json, ("Slug", slug));

            Assert.Equal(201, created.Status);
            Assert.Matches("^s2-[0-9a-f]{32}$", created.Id[Own.Length..]);
            Assert.Equal(created.Text, (await GetAsync(created.Headers["Location"])).Text);
        }
    }

    [Fact]
    public async Task AnExportInJsonLdHasTheDocumentsAndLinesHaveWhatWasUnderstood()
    {
        await PostOwnAsync(Annotation("""[{"type":"TextualBody","value":"Hm?"},"urn:x:extra"]""", Quote("Nobody had marked it"), "\"questioning\"", ""","http://example.org/ns#mood":"glad" """));

        var jsonLd = await GetAsync($"{Essay}/export?document=annotations&format=jsonld");
        var lines = await GetAsync($"{Essay}/export?document=annotations&format=ndjson");

        var item = jsonLd.Json.GetProperty("first").GetProperty("items")[0];
        Assert.Equal("glad", item.GetProperty("http://example.org/ns#mood").GetString());
        Assert.Contains(item.GetProperty("body").EnumerateArray(), body => body.ValueKind == JsonValueKind.String && body.GetString() == "urn:x:extra");
        Assert.DoesNotContain("glad", lines.Text, StringComparison.Ordinal);
        Assert.Contains("\"Hm?\"", lines.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnArchiveHoldsTheDocumentsToo()
    {
        var created = await PostOwnAsync(Annotation($$"""[{"type":"TextualBody","value":"See."},{{Source}}]""", Quote("Nobody had markd it on the ground"), "\"linking\"", ""","rights":"http://example.org/free" """));
        var archive = await GetAsync($"{Essay}/export?document=archive&format=ro-crate");
        var copy = Service.NewEssay();

        var restored = await Service.SendAsync(HttpMethod.Post, $"{copy}/archive", Service.Bytes(archive.Body, "application/zip"), ("Authorization", "Bearer dev-eve+editor"));
        var given = await GetAsync(created.Id.Replace(Essay, copy, StringComparison.Ordinal));

        Assert.Equal((201, 200), (restored.Status, given.Status));
        Assert.Equal("http://example.org/free", given.String("rights"));
        Assert.Equal(created.Json.GetProperty(Vocabulary("anchoringScore")).GetDouble(), given.Json.GetProperty(Vocabulary("anchoringScore")).GetDouble());
    }

    [Fact]
    public async Task TheVocabularyIsWhereItsTermsSay()
    {
        var json = await GetAsync(Vocabulary("evidence"), ("Accept", "application/ld+json"));
        var turtle = await GetAsync(Vocabulary("evidence"), ("Accept", "text/turtle"));

        Assert.Contains(json.Items("terms"), term => term.GetProperty("id").GetString() == Vocabulary("evidence"));
        Assert.Matches($"(?s)<{Vocabulary("rebuts")}>\n.*skos:broader oa:assessing", turtle.Text);
    }

    private string Vocabulary(string term) => $"{Service.Api.AbsoluteUri}w3c/vocabulary#{term}";

    private string Quote(string exact) => $$$"""{"source":"{{{Service.Api.AbsoluteUri}}}{{{Essay}}}/text","selector":{"type":"TextQuoteSelector","exact":"{{{exact}}}"}}""";

    private static string Annotation(string body, string target, string motivation, string more = "") =>
        $$"""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","motivation":{{motivation}},"body":{{body}},"target":{{target}}{{more}}}""";

    private async Task<Reply> PostOwnAsync(string json)
    {
        var created = await SendAsync("POST", Own, json);
        Assert.Equal((201, ""), (created.Status, created.Status == 201 ? "" : created.Text));
        return created;
    }
}
