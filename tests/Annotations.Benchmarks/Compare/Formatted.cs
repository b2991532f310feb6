using System.Text.Json;

namespace Annotations.Benchmarks.Compare;

/// <summary>What a processor made of the references in one style.</summary>
/// <param name="Error">Why nothing was made; null when something was.</param>
/// <param name="Entries">The bibliography's entries in order; null when the style has none.</param>
internal sealed record Formatted(string? Error, string[] Citations, (string Id, string Text)[]? Entries)
{
    internal static Formatted Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        var root = document.RootElement;
        if (root.TryGetProperty("error", out var error))
        {
            return new Formatted(error.GetString(), [], null);
        }

        var entries = root.GetProperty("entries");
        return new Formatted(
            null,
            [.. root.GetProperty("citations").EnumerateArray().Select(text => text.GetString()!)],
            entries.ValueKind == JsonValueKind.Null ? null : [.. entries.EnumerateArray().Select(entry => (entry[0].ToString(), entry[1].GetString()!))]);
    }
}
