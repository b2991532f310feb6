using System.Text.Json;
using System.Text.Json.Nodes;
using Annotations.EndToEnd.Tests.Api;
using Annotations.LocalHost;
using Annotations.Testing.Programs;

namespace Annotations.EndToEnd.Tests.OpenApi;

/// <summary>The API's description, as others' programs read it.</summary>
public sealed class DescriptionTests(Service service) : IClassFixture<Service>
{
    private const string Chromium = "/usr/bin/chromium";

    [Fact]
    public async Task IsServedWithTheServicesAddressAndAStrongTag()
    {
        var document = await service.GetAsync("openapi.json");
        var again = await service.GetAsync("openapi.json", ("If-None-Match", document.ETag));
        var head = await service.SendAsync(HttpMethod.Head, "openapi.json", content: null);

        Assert.Equal((200, 304, 200), (document.Status, again.Status, head.Status));
        Assert.StartsWith("\"", document.Headers["ETag"], StringComparison.Ordinal);
        Assert.Equal(service.Api.AbsoluteUri.TrimEnd('/'), document.Json.GetProperty("servers")[0].GetProperty("url").GetString());
        Assert.Equal(400, (await service.GetAsync("openapi.json?version=3")).Status);
    }

    [Fact]
    public async Task NamesTheServiceAsEachCallerDoes()
    {
        var here = await service.GetAsync("openapi.json");
        foreach (var host in Enumerable.Range(1, 20).Select(number => $"host{number}.example.org"))
        {
            foreach (var _ in Enumerable.Range(0, 2))
            {
                var there = await service.GetAsync("openapi.json", ("Host", host));
                Assert.Equal($"http://{host}/api", there.Json.GetProperty("servers")[0].GetProperty("url").GetString());
                Assert.NotEqual(here.ETag, there.ETag);
            }
        }

        Assert.Equal(here.ETag, (await service.GetAsync("openapi.json")).ETag);
    }

    [Fact]
    public async Task IsFoundSoundByALinter()
    {
        var document = await service.GetAsync("openapi.json");

        var said = NodeScript.Run<string[]>(await ScriptAsync("lint.js"), new { document = document.Text });

        Assert.Equal([], said);
    }

    [Fact]
    public async Task MakesAClientThatCompilesAndDoesTheSession()
    {
        var document = await service.GetAsync("openapi.json");
        var server = service.Api.AbsoluteUri.TrimEnd('/');

        var seen = NodeScript.Run<JsonElement>(await ScriptAsync("client.js"), new { document = document.Text, session = await ScriptAsync("session.ts"), arguments = new[] { server, "dev-ada", "dev-bela" } });

        Assert.Equal([201, 200, 201, 201, 200, 200, 200, 412, 200], seen.GetProperty("statuses").EnumerateArray().Select(status => status.GetInt32()));
        Assert.Equal((3, 1, 1), (seen.GetProperty("sentences").GetInt32(), seen.GetProperty("listed").GetInt32(), seen.GetProperty("answered").GetInt32()));
        Assert.True(seen.GetProperty("disputes").GetBoolean());
        Assert.True(seen.GetProperty("hasBibtex").GetBoolean());
        Assert.Equal("/api/problems/stale-version", seen.GetProperty("problem").GetString());
    }

    [Fact]
    public async Task IsReadAsAPageThatCallsNobodyElse()
    {
        Assert.SkipUnless(File.Exists(Chromium), $"There is no Chromium at {Chromium}: what a browser makes of the page was not looked at.");
        var document = JsonNode.Parse((await service.GetAsync("openapi.json")).Text)!;
        var operations = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Where(operation => operation.Key is not ("parameters" or "head")).Select(operation => (string)operation.Value!["operationId"]!);

        var seen = NodeScript.Run<JsonElement>(await ScriptAsync("page.js"), new { chromium = Chromium, page = $"{service.Api.AbsoluteUri}docs", picture = Environment.GetEnvironmentVariable("ANNOTATIONS_PICTURE") });

        Assert.Equal("[]", seen.GetProperty("trouble").GetRawText());
        Assert.Equal(operations.Order(StringComparer.Ordinal), seen.GetProperty("shown").EnumerateArray().Select(shown => shown.GetString()!).Order(StringComparer.Ordinal));
        Assert.All(seen.GetProperty("called").EnumerateArray(), called => Assert.True(called.GetString()!.StartsWith(service.Api.AbsoluteUri, StringComparison.Ordinal) || called.GetString()!.StartsWith("data:", StringComparison.Ordinal), called.GetString()));
    }

    [Fact]
    public async Task ThePageRunsItsOwnScriptsAlone()
    {
        var page = await service.GetAsync("docs");
        var files = await Task.WhenAll(new[] { "swagger-ui.css", "swagger-ui-bundle.js", "start.js", "package.json", "..%2Fpackage.json" }.Select(async file => (await service.GetAsync($"docs/{file}")).Status));

        Assert.Equal((200, "text/html; charset=utf-8"), (page.Status, page.Headers["Content-Type"]));
        Assert.Contains("script-src 'self';", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal([200, 200, 200, 404, 404], files);
    }

    private static Task<string> ScriptAsync(string name) =>
        File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Find(), "tests", "Annotations.EndToEnd.Tests", "OpenApi", name), TestContext.Current.CancellationToken);
}
