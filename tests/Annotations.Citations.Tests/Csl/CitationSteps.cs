using System.Text.Json;
using Annotations.Citations.Csl.Citations;

namespace Annotations.Citations.Tests.Csl;

/// <summary>Steps of a document's making: each puts a citation before some and after others, as a word processor does.</summary>
internal static class CitationSteps
{
    internal static string Render(CitationProcessor processor, JsonElement steps)
    {
        var known = new Dictionary<string, Citation>(StringComparer.Ordinal);
        var lines = new List<string>();
        foreach (var step in steps.EnumerateArray())
        {
            var id = step[0].TryGetProperty("citationID", out var given) ? given.ToString() : "step" + known.Count;
            known[id] = CitationJson.Citation(step[0]) with { Id = id };
            string[] order = [.. IdsAndNotes(step[1], known), id, .. IdsAndNotes(step[2], known)];
            var updates = processor.Update([.. order.Select(key => known[key])]);
            lines = [.. order.Zip(updates).Select((pair, i) => $"{(pair.Second.IsChanged || pair.First == id ? ">>" : "..")}[{i}] {pair.Second.Text}")];
        }

        return string.Join("\n", lines);
    }

    private static IEnumerable<string> IdsAndNotes(JsonElement list, Dictionary<string, Citation> known)
    {
        foreach (var pair in list.EnumerateArray())
        {
            var id = pair[0].ToString();
            known[id] = known[id].NoteNumber == pair[1].GetInt32() ? known[id] : known[id] with { NoteNumber = pair[1].GetInt32() };
            yield return id;
        }
    }
}
