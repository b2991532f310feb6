using System.Text.Json;
using Annotations.Citations.CslJson;
using Annotations.Citations.Names;
using Annotations.Citations.References;

namespace Annotations.Citations.Csl.Names;

/// <summary>The names of a variable as the processor renders them: blank ones left out, particles taken out of family and given names.</summary>
internal static class NameReading
{
    internal static IReadOnlyList<Name> Read(Reference reference, string variable)
    {
        var names = reference.Names(variable);
        if (names.Count == 0 && reference.Json(variable) is { ValueKind: JsonValueKind.Array } json)
        {
            names = [.. json.EnumerateArray().Where(element => element.ValueKind == JsonValueKind.Object).Select(Leniently)];
        }

        return names.Count == 0 ? names : Cleaned(names);
    }

    /// <summary>The very list where there is nothing to change, as there mostly is not.</summary>
    private static IReadOnlyList<Name> Cleaned(IReadOnlyList<Name> names)
    {
        Name[] cleaned = [.. names.Where(IsFilled).Select(Particles.Take)];
        return cleaned.SequenceEqual(names) ? names : cleaned;
    }

    private static bool IsFilled(Name name) =>
        !string.IsNullOrWhiteSpace(name.Family) || !string.IsNullOrWhiteSpace(name.Given) || !string.IsNullOrWhiteSpace(name.Literal);

    private static Name Leniently(JsonElement element)
    {
        var parts = new CslNameParts();
        var reading = new CslJsonReading();
        foreach (var member in element.EnumerateObject())
        {
            parts.Take(member, string.Empty, reading);
        }

        return parts.ToName(element);
    }
}
