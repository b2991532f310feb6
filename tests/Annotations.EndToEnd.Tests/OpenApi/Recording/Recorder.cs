using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Annotations.EndToEnd.Tests.Api;
using Annotations.LocalHost;

namespace Annotations.EndToEnd.Tests.OpenApi.Recording;

/// <summary>
/// Answers as they came, for the API's description: of each operation, by status and media type, and of each type of problem the first one. Kept in a file, from which the description is made.
/// </summary>
internal sealed class Recorder
{
    /// <summary>In bytes. An answer that is larger is no example of anything; so are archives and other files that are no text.</summary>
    private const int MaxLength = 16 * 1024;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string File = Path.Combine(RepositoryRoot.Find(), "tests", "data", "openapi", "recorded.json");

    private readonly SortedDictionary<string, JsonNode> answers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, JsonNode> problems = new(StringComparer.Ordinal);

    /// <summary>Keeps an answer of an operation; the first of a status and media type.</summary>
    public void AddAnswer(string operation, Reply reply)
    {
        if (reply.Body.Length is 0 or > MaxLength || MediaTypeOf(reply) is not { } mediaType || mediaType.EndsWith("zip", StringComparison.Ordinal)) return;
        var statuses = Within(answers, operation);
        var forms = statuses[$"{reply.Status}"]?.AsObject() ?? [];
        statuses[$"{reply.Status}"] = forms;
        forms.TryAdd(mediaType, IsJson(mediaType) ? JsonNode.Parse(reply.Body) : reply.Text);
    }

    public void AddProblem(Reply reply) => problems.TryAdd(reply.Problem, JsonNode.Parse(reply.Body)!);

    /// <summary>Fails where what was recorded is not what is kept; or keeps it, where ANNOTATIONS_WRITE_SNAPSHOTS says so.</summary>
    /// <param name="unprovoked">Which problems each operation is said to have that the walk did not bring about.</param>
    public async Task AssertKeptAsync(SortedDictionary<string, string[]> unprovoked)
    {
        var recorded = new JsonObject { ["answers"] = Of(answers), ["problems"] = Of(problems), ["unprovoked"] = JsonSerializer.SerializeToNode(unprovoked) }.ToJsonString(Indented) + "\n";
        if (Environment.GetEnvironmentVariable("ANNOTATIONS_WRITE_SNAPSHOTS") == "1") await System.IO.File.WriteAllTextAsync(File, recorded, TestContext.Current.CancellationToken);

        var kept = await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken);
        Assert.Equal(kept.Split('\n'), recorded.Split('\n'));
    }

    public static string? MediaTypeOf(Reply reply) => reply.Headers.GetValueOrDefault("Content-Type")?.Split(';')[0];

    private static bool IsJson(string mediaType) => mediaType.EndsWith("json", StringComparison.Ordinal) && !mediaType.Contains("ndjson", StringComparison.Ordinal);

    private static JsonObject Of(SortedDictionary<string, JsonNode> nodes) => new(nodes.Select(node => KeyValuePair.Create(node.Key, (JsonNode?)node.Value)));

    private static JsonObject Within(SortedDictionary<string, JsonNode> nodes, string key)
    {
        if (!nodes.TryGetValue(key, out var node)) nodes[key] = node = new JsonObject();
        return node.AsObject();
    }
}
