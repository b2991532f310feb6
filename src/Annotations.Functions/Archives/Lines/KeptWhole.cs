using System.Text.Json;
using Annotations.Functions.Http;
using Annotations.Model.Failures;

namespace Annotations.Functions.Archives.Lines;

/// <summary>Compares a line with what would be written of it again: nothing of an archive is lost or put right without a word.</summary>
internal static class KeptWhole
{
    /// <summary>Adds a fault where the two differ, with the first place in which they do.</summary>
    public static void Check(JsonElement sent, JsonElement kept, List<Fault> faults)
    {
        if (faults.Count > 0 || JsonElement.DeepEquals(sent, kept)) return;
        faults.Add(new Fault(Difference(sent, kept, ""), "not-kept", "This is not as an export writes it, and would be changed or lost on the way in."));
    }

    private static string Difference(JsonElement sent, JsonElement kept, string path)
    {
        if (sent.ValueKind == JsonValueKind.Object && kept.ValueKind == JsonValueKind.Object) return OfMembers(sent, kept, path);
        if (sent.ValueKind != JsonValueKind.Array || kept.ValueKind != JsonValueKind.Array || sent.GetArrayLength() != kept.GetArrayLength()) return path;

        var i = 0;
        foreach (var (one, other) in sent.EnumerateArray().Zip(kept.EnumerateArray()))
        {
            if (!JsonElement.DeepEquals(one, other)) return Difference(one, other, $"{path}/{i}");
            i++;
        }

        return path;
    }

    private static string OfMembers(JsonElement sent, JsonElement kept, string path)
    {
        foreach (var name in sent.EnumerateObject().Concat(kept.EnumerateObject()).Select(member => member.Name))
        {
            var at = $"{path}/{JsonPointer.Escape(name)}";
            if (!sent.TryGetProperty(name, out var one) || !kept.TryGetProperty(name, out var other)) return at;
            if (!JsonElement.DeepEquals(one, other)) return Difference(one, other, at);
        }

        return path;
    }
}
