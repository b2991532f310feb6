using System.Text.Json;
using Annotations.EndToEnd.Tests.Archives;
using Annotations.Testing.Azurite;
using Annotations.Testing.Hosting;

namespace Annotations.EndToEnd.Tests.Access;

/// <summary>An essay that takes annotations under certain licences, and every way in which they come.</summary>
public sealed class LicencePolicyTests(AzuriteFixture azurite) : AccessTest(azurite)
{
    private const string By = "https://creativecommons.org/licenses/by/4.0/";
    private const string BySa = "https://creativecommons.org/licenses/by-sa/4.0/";
    private const string Zero = "https://creativecommons.org/publicdomain/zero/1.0/";
    private const string Import = Annotations + "/import";
    private const string Hypothesis = Annotations + "/hypothesis";
    private const string LdJson = "application/ld+json";

    private static readonly string[] Licences = ["CC-BY-4.0", "https://creativecommons.org/licenses/by-sa/4.0/deed.en"];

    [Fact]
    public async Task IsReadAsItWasPutInOneForm()
    {
        await AskAsync();

        var policy = (await Bob.GetAsync(Essay)).Json.GetProperty("policy");

        Assert.Equal([By, BySa], policy.GetProperty("licences").EnumerateArray().Select(licence => licence.GetString()));
        Assert.Equal(BySa, policy.GetProperty("defaultLicence").GetString());
        await ChangeEssayAsync(new { policy });
    }

    [Fact]
    public async Task IsAskedOfNobodyWhereTheEssayDoesNotSay()
    {
        var policy = (await Bob.GetAsync(Essay)).Json.GetProperty("policy");

        Assert.False(policy.TryGetProperty("licences", out _));
        Assert.Null(RightsOf(await Bob.PostAsync(Annotations, Question())));
    }

    [Fact]
    public async Task WhatIsWrongWithItIsSaid()
    {
        var refused = await Ada.PutAsync(Essay, new { policy = new { licences = new[] { "CC-BY-4.0", "free" }, defaultLicence = "CC0" } }, (await Ada.GetAsync(Essay)).ETag);

        Assert.Equal(422, refused.Status);
        Assert.Equal(["/policy/licences invalid", "/policy/defaultLicence licence-not-allowed"], refused.Json.GetProperty("errors").EnumerateArray().Select(error => $"{error.GetProperty("pointer").GetString()} {error.GetProperty("code").GetString()}"));
    }

    [Fact]
    public async Task WhoeverSaysNothingTakesTheDefaultAndIsTold()
    {
        await AskAsync();

        Assert.Equal(BySa, RightsOf(await Bob.PostAsync(Annotations, Question())));
        Assert.Equal(By, RightsOf(await Bob.PostAsync(Annotations, Question("CC-BY-4.0"))));
        var evidence = await Bob.PostAsync(Annotations, Evidence());
        Assert.Equal(BySa, RightsOf(await Ada.PostAsync($"{Annotations}/{evidence.Id}/counter-claims", CounterClaim())));
        Assert.Equal(BySa, RightsOf(await Ada.PostAsync($"{Essay}/sentences/s1/counter-claims", CounterClaim())));
    }

    [Fact]
    public async Task ADefaultMayStandWhereAnyLicenceIsTaken()
    {
        await ChangeEssayAsync(new { policy = new { defaultLicence = "CC-BY-4.0" } });

        Assert.Equal((By, Zero), (RightsOf(await Bob.PostAsync(Annotations, Question())), RightsOf(await Bob.PostAsync(Annotations, Question("CC0")))));
    }

    [Theory]
    [InlineData(Annotations)]
    [InlineData($"{Essay}/sentences/s1/counter-claims")]
    public async Task AnotherLicenceIsRefusedWithThoseThatAreTaken(string path)
    {
        await AskAsync();

        AssertRefused(await Bob.PostAsync(path, path == Annotations ? Question("CC0") : CounterClaim("CC0")));
        AssertRefused(await Bob.PostAsync(path, path == Annotations ? Question("https://example.org/terms") : CounterClaim("https://example.org/terms")));
        Assert.Empty((await Bob.GetAsync(Annotations)).Json.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task NoneIsRefusedWhereThereIsNoDefault()
    {
        await AskAsync(isDefault: false);

        AssertRefused(await Bob.PostAsync(Annotations, Question()));
        AssertRefused(await Bob.PostAsync($"{Essay}/sentences/s1/counter-claims", CounterClaim()));
        Assert.Equal(201, (await Bob.PostAsync(Annotations, Question("CC-BY-4.0"))).Status);
    }

    [Fact]
    public async Task WhatIsThereStaysAndMeetsItOnceItIsChanged()
    {
        var (none, other) = (await Bob.PostAsync(Annotations, Question()), await Bob.PostAsync(Annotations, Question("CC0")));
        await AskAsync();

        Assert.Equal((null, none.ETag), (RightsOf(await Bob.GetAsync($"{Annotations}/{none.Id}")), (await Bob.GetAsync($"{Annotations}/{none.Id}")).ETag));
        AssertRefused(await Bob.PutAsync($"{Annotations}/{other.Id}", new { kind = "question", body = "Changed?" }, other.ETag));
        Assert.Equal(By, RightsOf(await Bob.PutAsync($"{Annotations}/{other.Id}", new { kind = "question", body = "Changed?", rights = "CC-BY-4.0" }, other.ETag)));
        Assert.Equal(BySa, RightsOf(await Bob.PutAsync($"{Annotations}/{none.Id}", new { kind = "question", body = "Changed?" }, none.ETag)));
    }

    [Fact]
    public async Task AnEditorPutsTheWorkOfOthersUnderNoLicenceUnawares()
    {
        var made = await Bob.PostAsync(Annotations, Question());
        await AskAsync();

        AssertRefused(await Editor.PutAsync($"{Annotations}/{made.Id}", new { kind = "question", body = "Mended?" }, made.ETag));
        Assert.Equal(200, (await Editor.SendAsync(HttpMethod.Post, $"{Annotations}/{made.Id}/hide", new { reason = "Rude." }, ifMatch: made.ETag)).Status);
        Assert.Equal(By, RightsOf(await Editor.PutAsync($"{Annotations}/{made.Id}", new { kind = "question", body = "Mended?", rights = "CC-BY-4.0" }, (await Editor.GetAsync($"{Annotations}/{made.Id}")).ETag)));
    }

    [Fact]
    public async Task LinesFollowItAndMayComeAgain()
    {
        const string own = """{"sentence":"s1","kind":"question","body":"Mine?"}""";
        const string others = """{"sentence":"s2","kind":"question","body":"Theirs?","creator":{"id":"old","name":"Old hand"}}""";
        var before = await Editor.ImportAsync(Import, others.Replace("Theirs", "Before", StringComparison.Ordinal));
        await AskAsync();
        var lines = string.Join('\n', own, own.Replace("Mine?\"", "Free?\",\"rights\":\"CC0\"", StringComparison.Ordinal), others, others.Replace("Theirs?\"", "Given?\",\"rights\":\"CC-BY-4.0\"", StringComparison.Ordinal), others.Replace("Theirs", "Before", StringComparison.Ordinal));

        var first = await Editor.ImportAsync(Import, lines);
        var again = await Editor.ImportAsync(Import, lines);

        Assert.Equal("created", Outcomes(before).Single());
        Assert.Equal(["created", "licence-not-allowed", "licence-not-allowed", "created", "unchanged"], Outcomes(first));
        Assert.Equal(["unchanged", "licence-not-allowed", "licence-not-allowed", "unchanged", "unchanged"], Outcomes(again));
        Assert.Equal([By, BySa], first.Lines[1].GetProperty("problem").GetProperty("licences").EnumerateArray().Select(licence => licence.GetString()));
        Assert.Equal(BySa, RightsOf(await Bob.GetAsync($"{Annotations}/{first.Lines[0].GetProperty("id").GetString()}")));
    }

    [Theory]
    [InlineData("annotations")]
    [InlineData("plain")]
    public async Task BothContainersFollowIt(string container)
    {
        await AskAsync();

        AssertRefused(await PostDocumentAsync(container, $",\"rights\":\"{Zero}\""));
        AssertRefused(await PostDocumentAsync(container, $",\"rights\":[\"{By}\",\"{BySa}\"]"));
        AssertRefused(await PostDocumentAsync(container, ",\"rights\":\"urn:x:mine\""));
        Assert.Equal(BySa, RightsOf(await PostDocumentAsync(container, "")));
        Assert.Equal("http://creativecommons.org/licenses/by/4.0/deed", RightsOf(await PostDocumentAsync(container, ",\"rights\":\"http://creativecommons.org/licenses/by/4.0/deed\"")));
        var made = await PostDocumentAsync(container, $",\"rights\":[{{\"id\":\"{By}\",\"label\":\"Free\"}}]");
        Assert.Equal("Free", made.Json.GetProperty("rights")[0].GetProperty("label").GetString());
        AssertRefused(await PutDocumentAsync(made, $",\"rights\":\"{Zero}\""));
        Assert.Equal(BySa, RightsOf(await PutDocumentAsync(made, "")));
    }

    [Fact]
    public async Task APlainContainerThatAsksForALicenceSaysSo()
    {
        using var before = await Host.Client.GetAsync(new Uri($"w3c/{Essay}/plain/", UriKind.Relative), TestContext.Current.CancellationToken);
        await AskAsync();

        using var after = await Host.Client.GetAsync(new Uri($"w3c/{Essay}/plain/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.DoesNotContain(before.Headers.GetValues("Link"), link => link.Contains("/w3c/policy>", StringComparison.Ordinal));
        Assert.Contains(after.Headers.GetValues("Link"), link => link.Contains("/w3c/policy>; rel=\"http://www.w3.org/ns/ldp#constrainedBy\"", StringComparison.Ordinal));
        Assert.Contains("policy.licences", (await Bob.GetAsync("w3c/policy")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsTakenOverFromHypothesisHasTheLicenceThatIsKnownAndNoDefault()
    {
        await ChangeEssayAsync(new { policy = new { licences = new[] { "CC0", "CC-BY-4.0" }, defaultLicence = "CC-BY-4.0" } });

        var unknown = await Bob.SendFileAsync(Hypothesis, Rows, "application/json");
        var known = await Bob.SendFileAsync($"{Hypothesis}?rights=CC-BY-4.0", Rows, "application/json");
        var table = await Bob.SendFileAsync(Hypothesis, "Quote,Comment,Author,Rights\nThey met in May,Why?,ada,CC BY 4.0\nThey met in May,So?,ada,\nThey met in May,Ha?,ada,mine\n", "text/csv");

        Assert.Equal(["created", "licence-not-allowed", "licence-not-allowed"], Outcomes(unknown));
        Assert.Equal(["unchanged", "created", "created"], Outcomes(known));
        foreach (var (line, licence) in known.Lines.Zip([Zero, By, By])) Assert.Equal(licence, RightsOf(await Bob.GetAsync(line.GetProperty("iri").GetString()!)));
        Assert.Equal(["created", "licence-not-allowed", "invalid"], Outcomes(table));
        Assert.Equal(400, (await Bob.SendFileAsync($"{Hypothesis}?rights=mine", Rows, "application/json")).Status);
    }

    [Fact]
    public async Task WhatWasTakenOverBeforeIsThereAgain()
    {
        Assert.Equal(["created", "created", "created"], Outcomes(await Bob.SendFileAsync(Hypothesis, Rows, "application/json")));
        await AskAsync();

        Assert.Equal(["unchanged", "unchanged", "unchanged"], Outcomes(await Bob.SendFileAsync(Hypothesis, Rows, "application/json")));
    }

    [Fact]
    public async Task AnArchiveKeepsThePolicyAndWhatWasMadeBeforeIt()
    {
        await Bob.PostAsync(Annotations, Question("CC0"));
        await Bob.PostAsync(Annotations, Question());
        await AskAsync();

        var answer = await Host.Client.PutBackAsync("essays/copy", await Host.Client.ArchiveAsync(Essay));

        Assert.Equal(201, answer.Status);
        Assert.Equal((await Bob.GetAsync(Essay)).Json.GetProperty("policy").ToString(), (await Bob.GetAsync("essays/copy")).Json.GetProperty("policy").ToString());
        Assert.Equal([Zero, null], (await Bob.GetAsync("essays/copy/annotations")).Json.GetProperty("items").EnumerateArray().Select(item => item.TryGetProperty("rights", out var rights) ? rights.GetString() : null));
    }

    private const string Rows = """
        {"rows":[
          {"id":"h1","user":"acct:ada@hypothes.is","text":"See http://example.org/atlas.","group":"__world__","permissions":{"read":["group:__world__"]},"target":[{"selector":[{"type":"TextQuoteSelector","exact":"The river was the border"}]}]},
          {"id":"h2","user":"acct:ada@hypothes.is","text":"Mine: http://example.org/atlas.","group":"__world__","permissions":{"read":["acct:ada@hypothes.is"]},"target":[{"selector":[{"type":"TextQuoteSelector","exact":"The steppe had none"}]}]},
          {"id":"h3","user":"acct:ada@hypothes.is","text":"Ours.","group":"abc","permissions":{"read":["group:abc"]},"target":[{"selector":[{"type":"TextQuoteSelector","exact":"Both sides drew maps"}]}]}
        ]}
        """;

    private Task AskAsync(bool isDefault = true) => ChangeEssayAsync(new { policy = new { licences = Licences, defaultLicence = isDefault ? "CC-BY-SA-4.0" : null } });

    private Task<ApiAnswer> PostDocumentAsync(string container, string more) => Bob.SendFileAsync($"w3c/{Essay}/{container}/", Document(more), LdJson);

    private Task<ApiAnswer> PutDocumentAsync(ApiAnswer made, string more) => Bob.SendAsync(HttpMethod.Put, made.Id, JsonSerializer.Deserialize<JsonElement>(Document(more)), ifMatch: made.ETag);

    private string Document(string more) =>
        $$"""{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","motivation":"questioning","body":{"type":"TextualBody","value":"Why?"},"target":"{{Host.Client.BaseAddress}}{{Essay}}/sentences/s1"{{more}}}""";

    private static object Question(string? rights = null) => new { sentence = "s1", kind = "question", body = "Which river?", rights };

    private static object CounterClaim(string? rights = null) =>
        new { dispute = "rebuts", body = "No.", rights, sources = new[] { new { reference = new { id = "coox1985", type = "book", title = "Nomonhan" } } } };

    private static void AssertRefused(ApiAnswer answer)
    {
        Assert.Equal((422, "licence-not-allowed"), (answer.Status, answer.Json.GetProperty("type").GetString()!.Split('/')[^1]));
        Assert.Equal([By, BySa], answer.Json.GetProperty("licences").EnumerateArray().Select(licence => licence.GetString()));
        Assert.Equal("/rights", answer.Json.GetProperty("errors")[0].GetProperty("pointer").GetString());
    }

    private static string? RightsOf(ApiAnswer answer) => answer.Json.TryGetProperty("rights", out var rights) ? rights.GetString() : null;

    private static IEnumerable<string?> Outcomes(ApiAnswer report) =>
        report.Lines.Select(line => line.TryGetProperty("problem", out var problem) ? problem.GetProperty("type").GetString()!.Split('/')[^1] : line.GetProperty("outcome").GetString());
}
