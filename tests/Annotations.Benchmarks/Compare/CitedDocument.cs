using System.Text.Json.Nodes;

namespace Annotations.Benchmarks.Compare;

/// <summary>A document's citations (schema csl-citation.json): each reference once alone, then clusters, repetitions, locators and words around.</summary>
internal static class CitedDocument
{
    private static readonly string[] Labels = ["page", "chapter", "section", "volume", "folio", "line", "note", "verse", "paragraph"];

    internal static JsonArray Of(IReadOnlyList<JsonObject> references, int seed)
    {
        var random = new Random(seed);
        var citations = new JsonArray();
        for (var i = 0; i < references.Count; i++)
        {
            var items = new JsonArray(Cite(references[i], random));
            for (var more = random.Next(6) - 3; more > 0; more--)
            {
                items.Add(Cite(references[random.Next(i + 1)], random));
            }

            citations.Add(Citation(items, citations.Count + 1));
            if (random.Next(8) == 0)
            {
                citations.Add(Citation([Cite(references[i], random)], citations.Count + 1));
            }
        }

        return citations;
    }

    private static JsonObject Citation(JsonArray items, int note) => new()
    {
        ["citationID"] = $"c{note}",
        ["citationItems"] = items,
        ["properties"] = new JsonObject { ["noteIndex"] = note },
    };

    private static JsonNode Cite(JsonObject reference, Random random)
    {
        var cite = new JsonObject { ["id"] = reference["id"]!.GetValue<string>() };
        if (random.Next(3) == 0)
        {
            cite["locator"] = GeneratedTexts.Pick(["12", "12-14", "iv", "5, 7", "3"], random);
            cite["label"] = GeneratedTexts.Pick(Labels, random);
        }

        if (random.Next(12) == 0)
        {
            cite["prefix"] = "see ";
        }

        if (random.Next(12) == 0)
        {
            cite["suffix"] = ", and elsewhere";
        }

        return cite;
    }
}
