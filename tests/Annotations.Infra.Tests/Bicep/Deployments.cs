using System.Collections.Concurrent;
using System.Text.Json;

namespace Annotations.Infra.Tests.Bicep;

/// <summary>What each parameter file would deploy, as the snapshots beside them say. Tests of their own hold the snapshots to the templates.</summary>
public sealed class Deployments
{
    private readonly ConcurrentDictionary<string, Deployment> read = new();

    /// <summary>The parameter files that have snapshots.</summary>
    public static IReadOnlyList<string> Names { get; } = ["dev", "prod", "private"];

    public Deployment Of(string name) => read.GetOrAdd(name, _ => Deployment.Parse(File.ReadAllText(Path.Combine(BicepCli.Infra, $"{name}.snapshot.json"))));
}

/// <summary>Every resource that would be deployed, with its values as far as they are known beforehand.</summary>
public sealed class Deployment
{
    private Deployment(IReadOnlyList<DeployedResource> resources, string text) => (Resources, Text) = (resources, text);

    public IReadOnlyList<DeployedResource> Resources { get; }

    public string Text { get; }

    public static Deployment Parse(string text)
    {
        var root = JsonSerializer.Deserialize<JsonElement>(text);
        return new Deployment([.. root.GetProperty("predictedResources").EnumerateArray().Select(resource => new DeployedResource(resource))], text);
    }

    public IReadOnlyList<DeployedResource> OfType(string type) =>
        [.. Resources.Where(resource => resource.Type == type)];
}

/// <summary>One resource of a deployment.</summary>
public sealed record DeployedResource(JsonElement Json)
{
    public string Id => Json.GetProperty("id").GetString()!;

    public string Type => Json.GetProperty("type").GetString()!;

    public string Name => Json.GetProperty("name").GetString()!;

    public JsonElement Properties => Json.GetProperty("properties");

    /// <summary>A property by its path, such as <c>networkAcls.defaultAction</c>.</summary>
    public JsonElement this[string path] =>
        path.Split('.').Aggregate(Properties, (element, name) => element.GetProperty(name));

    public override string ToString() => $"{Type} {Name}";
}
