using System.Text.Json.Nodes;
using Annotations.Functions.Exports;
using Annotations.Functions.OpenApi.Schemas;

namespace Annotations.Functions.OpenApi.Operations;

internal static class ExportOperations
{
    private const string Tag = "Exports";

    public static IEnumerable<Operation> All(WireSchemas wire) =>
    [
        new("ExportEssay", Tag, "Export an essay, its annotations, or the sources cited")
        {
            Description = "The format is said by format, or by Accept. A format stands for the first document that has it where none is asked for. Exports take Range and If-Range.",
            Header = [new("Range", () => Schema.Text(), "Which bytes are wanted (RFC 9110, section 14.2)."), new("If-Range", () => Schema.Text(), "Of which state they must be.")],
            Replies =
            [
                new(200, "The export.", Forms(ExportFormat.All)) { Header = ["ETag", "Content-Disposition", "Accept-Ranges"] },
                new(206, "Some bytes of it.", Forms(ExportFormat.All)) { Header = ["ETag", "Content-Disposition", "Content-Range"] },
                new(302, "It is to be read from storage, for some minutes.") { Header = ["Location"] },
            ],
            Problems = ["unknown-choice", "unsatisfiable-range"],
        },
        new("GetEssayCitation", Tag, "Say how the essay itself is cited")
        {
            Replies = [Citation()],
            Problems = ["unknown-choice"],
        },
        new("GetAnnotationCitation", Tag, "Say how an annotation is itself cited")
        {
            Description = "With a revision: that state, under its lasting address, even of an annotation that was deleted since.",
            Replies = [Citation()],
            Problems = ["unknown-choice", "gone", "hidden"],
        },
    ];

    private static Reply Citation() => new(200, "The citation.", Forms(ExportFormat.OfCitations)) { Header = ["ETag", "Link"] };

    private static List<Media> Forms(IEnumerable<ExportFormat> formats) =>
        [.. formats.Select(format => format.MediaType.Split(';')[0]).Distinct(StringComparer.Ordinal).Select(FormOf)];

    private static Media FormOf(string mediaType) =>
        mediaType.EndsWith("zip", StringComparison.Ordinal) || mediaType.Contains("officedocument", StringComparison.Ordinal) ? Parts.BytesOf(mediaType)
        : mediaType.EndsWith("json", StringComparison.Ordinal) && !mediaType.Contains("ndjson", StringComparison.Ordinal) ? new Media(mediaType, new JsonObject())
        : Parts.TextOf(mediaType);
}
