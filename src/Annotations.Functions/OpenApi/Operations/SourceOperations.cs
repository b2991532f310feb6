using Annotations.Citations.Formats;
using Annotations.Functions.OpenApi.Schemas;
using Annotations.Functions.SourceImport;
using Annotations.Functions.Sources;

namespace Annotations.Functions.OpenApi.Operations;

internal static class SourceOperations
{
    private const string Tag = "Sources";

    private const string Example = """
        { "id": "coox1985nomonhan", "type": "book", "title": "Nomonhan: Japan against Russia, 1939",
          "author": [ { "family": "Coox", "given": "Alvin D." } ],
          "publisher": "Stanford University Press", "publisher-place": "Stanford", "issued": { "date-parts": [[1985]] } }
        """;

    private const string RisExample = "TY  - BOOK\nAU  - Goldman, Stuart D.\nTI  - Nomonhan, 1939\nPB  - Naval Institute Press\nPY  - 2012\nER  - \n";

    public static IEnumerable<Operation> All(WireSchemas wire) =>
    [
        new("CreateSource", Tag, "Add a source")
        {
            Description = "A reference that the essay has already gives that one (200); another of the same work is refused with its id in `existing`.",
            Body = new Body(Parts.JsonOf(Schema.Ref("Reference"), Example)),
            IsRepeatable = true,
            Replies =
            [
                new(200, "The essay had it already.", Parts.JsonOf(wire.Ref<SourceResponse>())) { Header = ["ETag", "Location"] },
                new(201, "The source is there.", Parts.JsonOf(wire.Ref<SourceResponse>())) { Header = ["ETag", "Location"] },
            ],
            Problems = ["duplicate-source", "source-exists", "too-large"],
        },
        new("ListSources", Tag, "List the sources, or get all of them as a file")
        {
            Description = "A page of JSON; or a file of all of them, by format or Accept.",
            Replies = [new(200, "A page, or the file.", [Parts.JsonOf(wire.Ref<SourceListResponse>()), .. ReferenceFormats.Writers.Select(writer => writer.MediaType).Distinct().Select(FileOf)]) { Header = ["ETag", "Link"] }],
            Problems = ["not-acceptable"],
        },
        new("ImportSources", Tag, "Take the sources of a file of a reference manager")
        {
            Description = "The format is said by format, by the media type, or by how the file begins. Safe to repeat: what the essay has already is found again.",
            Body = new Body([Parts.TextOf("text/plain", RisExample), .. ReferenceFormats.Readers.SelectMany(reader => reader.MediaTypes).Distinct().Select(mediaType => Parts.TextOf(mediaType))]) { Problems = ["malformed", "body-too-large", "unsupported-media-type"] },
            Replies = [new(200, "What became of each entry.", Parts.Lines($"A line for each: an object of the schema {wire.NameOf(typeof(SourceReportLine))}."))],
        },
        new("GetSource", Tag, "Read a source") { Replies = [Parts.Ok(wire.Ref<SourceResponse>(), "ETag")], Problems = ["gone"] },
        new("ReplaceSource", Tag, "Change a source")
        {
            Body = new Body(Parts.JsonOf(Schema.Ref("Reference"), Example)),
            NeedsIfMatch = true,
            Replies = [Parts.Ok(wire.Ref<SourceResponse>(), "ETag")],
            Problems = ["gone", "duplicate-source", "too-large"],
        },
        new("DeleteSource", Tag, "Delete a source that nothing cites")
        {
            NeedsIfMatch = true,
            Replies = [Parts.Done()],
            Problems = ["gone", "source-cited"],
        },
    ];

    private static Media FileOf(string mediaType) => Parts.TextOf(mediaType.Split(';')[0]);
}
