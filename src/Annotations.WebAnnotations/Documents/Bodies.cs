using System.Text.Json.Nodes;
using Annotations.Model.Annotations;
using Annotations.WebAnnotations.Mapping;

namespace Annotations.WebAnnotations.Documents;

/// <summary>Writes a statement as bodies: its text and tags as textual ones, its sources as specific resources (Data Model, sections 3.2.4 and 4).</summary>
internal static class Bodies
{
    public static IEnumerable<JsonNode> Of(Statement statement, AnnotationContext context) =>
        [TextOf(statement), .. statement.Tags.Select(TagOf), .. statement.Citations.Select(citation => SourceOf(citation, context))];

    private static JsonObject TextOf(Statement statement)
    {
        var body = new JsonObject { ["type"] = "TextualBody", ["value"] = statement.Body, ["format"] = "text/markdown" };
        if (statement.Language is { } language) body["language"] = language;
        return body;
    }

    private static JsonObject TagOf(string tag) => new() { ["type"] = "TextualBody", ["value"] = tag, ["purpose"] = "tagging" };

    private static JsonObject SourceOf(Citation citation, AnnotationContext context)
    {
        var body = new JsonObject
        {
            ["type"] = "SpecificResource",
            ["source"] = context.Iris.Source(citation.Source),
            ["purpose"] = citation.Relation == CitationRelation.Disputes ? "assessing" : "linking",
            [ServiceVocabulary.Abbreviated("relation")] = ServiceVocabulary.Name(citation.Relation),
        };
        if (citation.Locator is { } locator) body[ServiceVocabulary.Abbreviated("locator")] = locator;
        if (citation.Label is { } label) body[ServiceVocabulary.Abbreviated("label")] = label.Name;
        if (context.Cited.TryGetValue(citation.Source, out var words)) body[ServiceVocabulary.Abbreviated("citation")] = words;
        if (citation.Quotation is { } quotation) body["selector"] = new JsonObject { ["type"] = "TextQuoteSelector", ["exact"] = quotation };
        return body;
    }
}
