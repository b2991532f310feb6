using System.Text.Json;

namespace Annotations.LocalHost.Sample;

/// <summary>The sample as it lies beside the program.</summary>
public static class SampleFiles
{
    /// <summary>The id under which the essay goes into the service.</summary>
    public const string EssayId = "mongolia-between-empires";

    /// <summary>The essay as the API takes it.</summary>
    public static string Essay() => Read("essay.json");

    /// <summary>The annotations and counter-claims in the order in which they are made.</summary>
    public static IReadOnlyList<SampleEntry> Entries() =>
        JsonSerializer.Deserialize(Read("annotations.json"), LocalJson.Default.ListSampleEntry)!;

    private static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Sample", name));
}
