using Annotations.Testing.Azurite;
using Annotations.Testing.Hosting;

namespace Annotations.EndToEnd.Tests.Access;

/// <summary>Under which licence an annotation is, wherever it goes.</summary>
public sealed class RightsTests(AzuriteFixture azurite) : AccessTest(azurite)
{
    private const string By = "https://creativecommons.org/licenses/by/4.0/";
    private const string BySa = "https://creativecommons.org/licenses/by-sa/4.0/";
    private const string Zero = "https://creativecommons.org/publicdomain/zero/1.0/";

    [Theory]
    [InlineData("CC-BY-4.0", By)]
    [InlineData("http://creativecommons.org/licenses/by/4.0/deed.de", By)]
    [InlineData("https://rightsstatements.org/page/InC/1.0/?language=de", "http://rightsstatements.org/vocab/InC/1.0/")]
    [InlineData("https://example.org/terms", "https://example.org/terms")]
    public async Task HoweverALicenceIsGivenItIsKeptInOneForm(string sent, string kept)
    {
        var made = await Bob.PostAsync(Annotations, Question(sent));

        Assert.Equal((201, kept), (made.Status, RightsOf(made)));
        Assert.Equal(kept, RightsOf(await Bob.GetAsync($"{Annotations}/{made.Id}")));
    }

    [Theory]
    [InlineData("CC BY")]
    [InlineData("https://creativecommons.org/licenses/by/9.0/")]
    [InlineData("all rights reserved")]
    [InlineData("javascript:alert(1)")]
    public async Task WhatIsNoLicenceIsRefused(string sent)
    {
        var refused = await Bob.PostAsync(Annotations, Question(sent));

        Assert.Equal((422, "/rights invalid"), (refused.Status, Fault(refused)));
    }

    [Fact]
    public async Task ACounterClaimHasItsOwn()
    {
        var made = await Bob.PostAsync(Annotations, Question("CC-BY-4.0"));
        var sources = new[] { new { reference = new { id = "coox1985", type = "book", title = "Nomonhan" } } };

        var claim = await Ada.PostAsync($"{Annotations}/{made.Id}/counter-claims", new { dispute = "rebuts", body = "No.", rights = "CC0", sources });

        Assert.Equal(Zero, RightsOf(claim));
        Assert.Equal(Zero, RightsOf(await Ada.GetAsync($"{Annotations}/{claim.Id}")));
    }

    [Fact]
    public async Task AChangeThatSaysNothingOfItLeavesItAndNullTakesItAway()
    {
        var made = await Bob.PostAsync(Annotations, Question("CC-BY-4.0"));

        var changed = await Bob.PutAsync($"{Annotations}/{made.Id}", new { kind = "question", body = "Which one?" }, made.ETag);
        var other = await Bob.PutAsync($"{Annotations}/{made.Id}", new { kind = "question", body = "Which one?", rights = "CC-BY-SA-4.0" }, changed.ETag);
        var none = await Bob.PutAsync($"{Annotations}/{made.Id}", new { kind = "question", body = "Which one?", rights = (string?)null }, other.ETag);

        Assert.Equal((By, BySa, null), (RightsOf(changed), RightsOf(other), RightsOf(none)));
        Assert.Equal(By, RightsOf(await Bob.GetAsync($"{Annotations}/{made.Id}/history/2")));
        Assert.Equal(BySa, RightsOf(await Bob.GetAsync($"{Annotations}/{made.Id}/history/3")));
        Assert.Null(RightsOf(await Bob.GetAsync($"{Annotations}/{made.Id}")));
    }

    [Fact]
    public async Task ADeletedAnnotationSaysNoneAndARestoredOneItsOwn()
    {
        var made = await Bob.PostAsync(Annotations, Question("CC-BY-4.0"));
        await Bob.DeleteAsync($"{Annotations}/{made.Id}", made.ETag);
        Assert.Null(RightsOf(await Bob.GetAsync($"{Annotations}/{made.Id}/history/2")));

        var gone = await Editor.GetAsync($"{Annotations}/{made.Id}");
        var restored = await Editor.SendAsync(HttpMethod.Post, $"{Annotations}/{made.Id}/restore", ifMatch: gone.Json.GetProperty("currentETag").GetString());

        Assert.Equal(By, RightsOf(restored));
    }

    [Fact]
    public async Task ItGoesOutInEveryFormOfTheAnnotation()
    {
        var made = await Bob.PostAsync(Annotations, Question("CC-BY-4.0"));

        foreach (var path in new[]
        {
            $"{Annotations}?format=ndjson", $"{Essay}/sentences/s1", $"{Annotations}/{made.Id}/citation?format=csl-json", $"{Annotations}/{made.Id}/citation?format=bibtex", $"{Annotations}/{made.Id}/citation?format=dublin-core",
            $"{Essay}/export?document=annotations&format=csv", $"{Essay}/export?document=annotations&format=ndjson", $"{Essay}/export?document=annotations&format=jsonld",
            $"{Essay}/export?document=edition&format=html", $"{Essay}/export?document=edition&format=markdown", $"{Essay}/export?document=edition&format=tei", $"{Essay}/export?document=edition&format=jats",
            $"w3c/{Annotations}/{made.Id}",
        })
        {
            var answer = await Bob.GetAsync(path);
            Assert.Equal(200, answer.Status);
            Assert.Contains(By, answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task LinesComeOutAndGoInWithIt()
    {
        await Bob.PostAsync(Annotations, Question("CC-BY-4.0"));
        var lines = (await Bob.GetAsync($"{Annotations}?format=ndjson")).Text;
        await Bob.PutAsync("essays/copy", new { title = "Copy", text = "The river was the border." });

        var here = await Bob.ImportAsync($"{Annotations}/import", lines);
        var elsewhere = await Editor.ImportAsync("essays/copy/annotations/import", lines);
        var otherwise = await Editor.ImportAsync("essays/copy/annotations/import", lines.Replace("/by/", "/by-nd/", StringComparison.Ordinal));

        Assert.Equal(("unchanged", "created", "annotation-exists"), (OutcomeOf(here), OutcomeOf(elsewhere), OutcomeOf(otherwise)));
        Assert.Equal(By, (await Bob.GetAsync("essays/copy/annotations")).Json.GetProperty("items")[0].GetProperty("rights").GetString());
    }

    [Fact]
    public async Task ALineWithoutALicenceLeavesTheOneThatIsThere()
    {
        const string line = """{"sentence":"s1","kind":"question","body":"Which?"}""";
        var made = await Bob.ImportAsync($"{Annotations}/import", line);
        var path = $"{Annotations}/{made.Lines[0].GetProperty("id").GetString()}";
        await Bob.PutAsync(path, new { kind = "question", body = "Which?", rights = "CC-BY-4.0" }, (await Bob.GetAsync(path)).ETag);

        Assert.Equal("unchanged", OutcomeOf(await Bob.ImportAsync($"{Annotations}/import", line)));
        Assert.Equal(By, RightsOf(await Bob.GetAsync(path)));
    }

    private static object Question(string rights) => new { sentence = "s1", kind = "question", body = "Which river?", rights };

    private static string? RightsOf(ApiAnswer answer) => answer.Json.TryGetProperty("rights", out var rights) ? rights.GetString() : null;

    private static string Fault(ApiAnswer answer) => $"{answer.Json.GetProperty("errors")[0].GetProperty("pointer").GetString()} {answer.Json.GetProperty("errors")[0].GetProperty("code").GetString()}";

    private static string? OutcomeOf(ApiAnswer report) => report.Lines[0].TryGetProperty("problem", out var problem) ? problem.GetProperty("type").GetString()!.Split('/')[^1] : report.Lines[0].GetProperty("outcome").GetString();
}
