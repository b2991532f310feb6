using System.Text.Json;
using Annotations.Model;
using Annotations.Model.Failures;

namespace Annotations.Functions.Http;

/// <summary>Finds, anywhere in a document, strings that spell by escapes what is no text: control characters, halves of surrogate pairs.</summary>
internal static class JsonText
{
    public static IReadOnlyList<Fault> FaultsOf(JsonElement root)
    {
        var faults = new List<Fault>();
        Check(root, "", faults);
        return faults;
    }

    private static void Check(JsonElement json, string path, List<Fault> faults)
    {
        if (faults.Count >= FaultLimits.PerRequest) return;
        if (json.ValueKind == JsonValueKind.String) CheckString(json, path, faults);
        else if (json.ValueKind == JsonValueKind.Array) CheckItems(json, path, faults);
        else if (json.ValueKind == JsonValueKind.Object) CheckMembers(json, path, faults);
    }

    private static void CheckItems(JsonElement json, string path, List<Fault> faults)
    {
        var i = 0;
        foreach (var item in json.EnumerateArray()) Check(item, $"{path}/{i++}", faults);
    }

    private static void CheckMembers(JsonElement json, string path, List<Fault> faults)
    {
        foreach (var member in json.EnumerateObject())
        {
            if (Flaw(() => member.Name) is { } flaw) faults.Add(new Fault(path, "forbidden-character", $"A member's name is no text. {flaw}"));
            else Check(member.Value, $"{path}/{JsonPointer.Escape(member.Name)}", faults);
        }
    }

    private static void CheckString(JsonElement json, string path, List<Fault> faults)
    {
        if (Flaw(() => json.GetString()!) is { } flaw) faults.Add(new Fault(path, "forbidden-character", flaw));
    }

    private static string? Flaw(Func<string> read)
    {
        try
        {
            var text = read().Replace("\r", "", StringComparison.Ordinal);
            var at = Characters.IndexOfForbidden(text);
            return at < 0 ? null : $"Character {at + 1} is U+{(int)text[at]:X4}, {Characters.WhyForbidden(text[at])}. Remove it.";
        }
        catch (InvalidOperationException)
        {
            return "It holds half of a surrogate pair. Remove it.";
        }
    }
}
