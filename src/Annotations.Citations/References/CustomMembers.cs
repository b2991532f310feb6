using System.Text.Json;

namespace Annotations.Citations.References;

/// <summary>
/// What CSL has no variable for, in the object <c>custom</c>, which CSL-JSON leaves to its users (csl-data.json 1.0.2).
/// </summary>
internal static class CustomMembers
{
    /// <summary>Adds keys to the object; those that it has already stay as they are.</summary>
    internal static void Add(IReadOnlyDictionary<string, string> texts, ReferenceBuilder builder)
    {
        if (texts.Count == 0)
        {
            return;
        }

        var members = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var member in builder.Build().Json("custom") is { ValueKind: JsonValueKind.Object } custom ? custom.EnumerateObject() : default)
        {
            members[member.Name] = member.Value;
        }

        foreach (var (key, text) in texts)
        {
            members.TryAdd(key, text);
        }

        builder.Json("custom", JsonSerializer.SerializeToElement(members));
    }
}
