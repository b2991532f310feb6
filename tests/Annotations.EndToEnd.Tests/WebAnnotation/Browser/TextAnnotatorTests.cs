using System.Text.Json;
using Annotations.LocalHost;
using Annotations.Testing.Programs;

namespace Annotations.EndToEnd.Tests.WebAnnotation.Browser;

/// <summary>A real client: @recogito/text-annotator in headless Chromium.</summary>
public sealed class TextAnnotatorTests(ServiceForPages service) : ProtocolTest(service), IClassFixture<ServiceForPages>
{
    private const string Chromium = "/usr/bin/chromium";

    [Fact]
    public async Task AReaderFindsMakesChangesAndDeletesAnnotations()
    {
        Assert.SkipUnless(File.Exists(Chromium), $"There is no Chromium at {Chromium}: what a browser makes of the annotations was not looked at.");
        await Service.PostAsync($"{Essay}/annotations", """{"quote":"The river","kind":"question","body":"Which river?"}""");
        var script = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Find(), "tests", "Annotations.EndToEnd.Tests", "WebAnnotation", "Browser", "annotator.js"), TestContext.Current.CancellationToken);

        var seen = NodeScript.Run<JsonElement>(script, new { chromium = Chromium, text = $"{Service.Api.AbsoluteUri}{Essay}/text", container = Own, token = "dev-ada", words = "marked it on the ground" });

        Assert.Equal("[]", seen.GetProperty("errors").GetRawText());
        Assert.Equal(["POST 201", "PUT 200", "DELETE 204"], seen.GetProperty("log").EnumerateArray().Select(line => line.GetString()));
        var loaded = seen.GetProperty("loaded").EnumerateArray().Single();
        Assert.Equal("The river", QuoteIn(loaded.GetProperty("selector")));
        var created = seen.GetProperty("created");
        Assert.StartsWith($"{Own}s2-", created.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal("marked it on the ground", QuoteIn(created.GetProperty("target").ValueKind == JsonValueKind.Array ? created.GetProperty("target")[0].GetProperty("selector") : created.GetProperty("target").GetProperty("selector")));
        Assert.Equal("Who drew it?", seen.GetProperty("changed").GetProperty("body")[0].GetProperty("value").GetString());
        Assert.Equal((2, 1), (seen.GetProperty("reread").GetArrayLength(), seen.GetProperty("rest").GetArrayLength()));

        var history = await GetAsync($"{Essay}/annotations/{created.GetProperty("id").GetString()![Own.Length..]}/history");
        Assert.Equal(3, history.Items().Count);
    }

    private static string? QuoteIn(JsonElement selectors) =>
        selectors.EnumerateArray().Single(selector => selector.TryGetProperty("exact", out _)).GetProperty("exact").GetString();
}
