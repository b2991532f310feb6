using System.Text.Json;
using Annotations.Citations.Csl.Citations;

namespace Annotations.Citations.Tests.Csl;

/// <summary>Reads citations in the JSON of csl-citation.json.</summary>
internal static class CitationJson
{
    internal static Citation Cites(JsonElement items) => new([.. items.EnumerateArray().Select(Cite)]);

    internal static Citation Citation(JsonElement citation) => new(
        [.. citation.GetProperty("citationItems").EnumerateArray().Select(Cite)],
        citation.TryGetProperty("properties", out var properties) && properties.TryGetProperty("noteIndex", out var note) ? note.GetInt32() : 0)
    {
        Id = Text(citation, "citationID"),
        Mode = Text(properties, "mode") switch
        {
            "author-only" => CitationMode.AuthorOnly,
            "suppress-author" => CitationMode.SuppressAuthor,
            "composite" => CitationMode.Composite,
            _ => CitationMode.Full,
        },
        Infix = Text(properties, "infix"),
    };

    private static Cite Cite(JsonElement item) => new(Text(item, "id"))
    {
        Locator = Text(item, "locator"),
        Label = Text(item, "label") is { Length: > 0 } label ? label : "page",
        Prefix = Text(item, "prefix"),
        Suffix = Text(item, "suffix"),
        SuppressAuthor = IsOn(item, "suppress-author"),
        AuthorOnly = IsOn(item, "author-only"),
        Position = item.TryGetProperty("position", out var position) && position.ValueKind == JsonValueKind.Number ? (CitePosition)position.GetInt32() : null,
        IsNearNote = item.TryGetProperty("near-note", out _) ? IsOn(item, "near-note") : null,
    };

    private static string Text(JsonElement item, string member) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(member, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : string.Empty;

    private static bool IsOn(JsonElement item, string member) => item.TryGetProperty(member, out var value) && value.ToString() is "True" or "true" or "1";
}
