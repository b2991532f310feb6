using System.Text.Json;
using System.Text.Json.Nodes;

namespace Annotations.LocalHost.Functions;

/// <summary>What of the Functions app's host.json matters to LocalHost.</summary>
public sealed record HostSettings(string RoutePrefix)
{
    // The Functions host's own, when host.json says nothing.
    private const string DefaultRoutePrefix = "api";

    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads the host.json beside the program.</summary>
    public static HostSettings Load() => Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json")));

    public static HostSettings Parse(string json)
    {
        var prefix = JsonNode.Parse(json, documentOptions: WithComments)?["extensions"]?["http"]?["routePrefix"]?.GetValue<string>();
        return new HostSettings((prefix ?? DefaultRoutePrefix).Trim('/'));
    }
}
