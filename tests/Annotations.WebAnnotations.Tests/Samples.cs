using System.Text.Json;
using Annotations.LocalHost;

namespace Annotations.WebAnnotations.Tests;

/// <summary>Documents under tests/data/web-annotations: one or more for every MUST of the Web Annotation Data Model, named by its section.</summary>
internal static class Samples
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Find(), "tests", "data", "web-annotations");

    public static IReadOnlyList<string> Valid { get; } = Names("valid");

    public static IReadOnlyList<string> Invalid { get; } = Names("invalid");

    public static JsonElement Read(string kind, string name) => JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(Folder, kind, name + ".json")));

    public static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public static string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>Where each of the invalid documents is wrong.</summary>
    public static IReadOnlyDictionary<string, string> Pointers() =>
        File.ReadLines(Path.Combine(Folder, "invalid", "pointers.txt")).Select(line => line.Split(' ')).ToDictionary(parts => parts[0], parts => parts[1]);

    private static string[] Names(string kind) =>
        [.. Directory.GetFiles(Path.Combine(Folder, kind), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];
}
