using System.Text.Json.Nodes;
using Annotations.Functions.Annotations;
using Annotations.Functions.Hypothesis;
using Annotations.Functions.Import;
using Annotations.Functions.OpenApi.Schemas;

namespace Annotations.Functions.OpenApi.Operations;

internal static class AnnotationOperations
{
    private const string Tag = "Annotations";

    private const string Example = """
        { "quote": "Each side held a map", "kind": "evidence", "language": "en", "tags": ["border", "maps"],
          "body": "The *two* lines, and the maps behind them, are laid out by Coox.",
          "sources": [ { "source": "coox1985nomonhan", "locator": "1", "label": "chapter", "relation": "supports" } ] }
        """;

    private const string Change = """{ "kind": "evidence", "body": "Coox lays out both lines.", "tags": ["maps"], "sources": [ { "source": "coox1985nomonhan" } ] }""";

    /// <summary>An annotation that names itself, for the addresses of other examples.</summary>
    private const string ImportExample = """
        {"kind":"source","id":"coox1985nomonhan","reference":{"type":"book","title":"Nomonhan: Japan against Russia, 1939","author":[{"family":"Coox","given":"Alvin D."}],"publisher":"Stanford University Press","publisher-place":"Stanford","issued":{"date-parts":[[1985]]}}}
        {"id":"s3-00000000000000000000000000000001","sentence":"s3","kind":"evidence","body":"Both maps are printed by Coox.","tags":["maps"],"sources":[{"source":"coox1985nomonhan"}]}

        """;

    private const string HypothesisExample = """
        { "total": 1, "rows": [ { "id": "hyp1", "created": "2025-05-01T10:00:00+00:00", "updated": "2025-05-01T10:00:00+00:00", "user": "acct:reader@hypothes.is",
          "uri": "https://example.org/khalkha", "text": "Which patrols?", "tags": ["patrols"], "references": [],
          "target": [ { "source": "https://example.org/khalkha", "selector": [ { "type": "TextQuoteSelector", "exact": "patrols met", "prefix": "In May 1939 ", "suffix": " east of" } ] } ] } ] }
        """;

    private static readonly string[] Fields = ["ETag", "Link"];

    public static IEnumerable<Operation> All(WireSchemas wire) =>
    [
        new("CreateAnnotation", Tag, "Annotate a sentence, or a run of sentences")
        {
            Description = "Which sentence is meant is said by its id, or by quoting it. A quote that is nowhere, or in several places, is refused with the candidates.",
            Body = new Body(Parts.JsonOf(Schema.Ref("AnnotationToCreate"), Example)),
            IsRepeatable = true,
            Replies = [new(201, "The annotation is there.", Parts.JsonOf(wire.Ref<AnnotationResponse>())) { Header = [.. Fields, "Location"] }],
            Problems = [.. Parts.OfStatement, "text-changed"],
        },
        new("ListAnnotations", Tag, "List annotations and counter-claims")
        {
            Description = "All filters that are given must hold. As lines (ndjson) all that match are sent, each source before the first that cites it, in the form that an import reads.",
            Replies = [new(200, "A page, or all lines.", Parts.JsonOf(wire.Ref<AnnotationListResponse>()), Parts.Lines("A line for each annotation and each source that it cites.")) { Header = Fields }],
        },
        new("GetAnnotation", Tag, "Read an annotation or counter-claim")
        {
            Replies = [Parts.Ok(wire.Ref<AnnotationResponse>(), Fields)],
            Problems = ["gone"],
        },
        new("ReplaceAnnotation", Tag, "Change an annotation or counter-claim")
        {
            Body = new Body(Parts.JsonOf(Schema.Ref("AnnotationToPut"), Change)),
            NeedsIfMatch = true,
            Replies = [Parts.Ok(wire.Ref<AnnotationResponse>(), Fields)],
            Problems = ["gone", .. Parts.OfStatement, "text-changed"],
        },
        new("DeleteAnnotation", Tag, "Delete an annotation or counter-claim")
        {
            Description = "What answered it stays readable, and so does its history.",
            NeedsIfMatch = true,
            Replies = [Parts.Done()],
            Problems = ["gone"],
        },
        new("ImportAnnotations", Tag, "Take many annotations and sources, a line each")
        {
            Description = "Safe to repeat. Others' work, and work with a date of its own, is for editors to import.",
            Body = new Body(Parts.Lines("A line for each source and annotation, in the form in which they are sent out.", ImportExample)) { Problems = ["unsupported-media-type"] },
            Replies = [new(200, "What became of each line.", Parts.Lines($"A line for each: an object of the schema {wire.NameOf(typeof(ImportReportLine))}."))],
        },
        new("ImportHypothesis", Tag, "Take annotations that were made with Hypothesis")
        {
            Description = "The JSON of its API, or an export in CSV. Each is anchored by its selectors; replies become counter-claims or comments. What did not anchor is told.",
            Body = new Body(new Media(Parts.Json, new JsonObject(), HypothesisExample), Parts.TextOf("text/csv")),
            Replies = [new(200, "What became of each annotation.", Parts.Lines($"A line for each: an object of the schema {wire.NameOf(typeof(HypothesisReportLine))}."))],
            Problems = ["too-large"],
        },
    ];
}
