using System.Text.Json;
using System.Text.Json.Nodes;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.CslJson;

namespace Annotations.Benchmarks.Compare;

/// <summary>Our processor over the same references and citations.</summary>
internal static class OurFormatting
{
    internal static Formatted Format(Style style, ILocaleSource locales, JsonArray items, JsonArray citations)
    {
        try
        {
            var references = items.Select(item => CslJsonReader.ReadLeniently(Element(item!))).ToList();
            var processor = new CitationProcessor(style, locales, references);
            processor.Include(references.Select(reference => reference.Id));
            var texts = processor.Cite([.. citations.Select(citation => Read(citation!))]);
            return new Formatted(null, [.. texts], processor.Bibliography() is { } bibliography ? [.. bibliography.Entries.Select(entry => (entry.Id, entry.Text))] : null);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or NullReferenceException or IndexOutOfRangeException)
        {
            return new Formatted(exception.ToString(), [], null);
        }
    }

    private static JsonElement Element(JsonNode node) => JsonSerializer.SerializeToElement(node);

    private static Citation Read(JsonNode citation) =>
        new([.. citation["citationItems"]!.AsArray().Select(cite => Cite(cite!))], (int?)citation["properties"]?["noteIndex"] ?? 0);

    private static Cite Cite(JsonNode cite) => new((string)cite["id"]!)
    {
        Locator = (string?)cite["locator"] ?? string.Empty,
        Label = (string?)cite["label"] ?? "page",
        Prefix = (string?)cite["prefix"] ?? string.Empty,
        Suffix = (string?)cite["suffix"] ?? string.Empty,
    };
}
