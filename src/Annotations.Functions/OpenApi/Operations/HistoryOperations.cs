using Annotations.Functions.Annotations;
using Annotations.Functions.History;
using Annotations.Functions.OpenApi.Schemas;
using Annotations.Functions.Sources;

namespace Annotations.Functions.OpenApi.Operations;

internal static class HistoryOperations
{
    public static IEnumerable<Operation> All(WireSchemas wire) =>
    [
        new("ListAnnotationHistory", "Annotations", "List who did what to an annotation, and when")
        {
            Description = "A deleted annotation's too.",
            Replies = [Parts.Ok(wire.Ref<HistoryResponse>(), "ETag")],
        },
        new("GetAnnotationRevision", "Annotations", "Read a state of an annotation")
        {
            Replies = [Parts.Ok(wire.Ref<AnnotationResponse>(), "ETag", "Link")],
        },
        new("RestoreAnnotation", "Annotations", "Restore a deleted annotation")
        {
            Description = "If-Match holds the currentETag of the answer `gone`.",
            NeedsIfMatch = true,
            Replies = [Parts.Ok(wire.Ref<AnnotationResponse>(), "ETag", "Link")],
            Problems = ["not-deleted"],
        },
        new("ListSourceHistory", "Sources", "List who did what to a source, and when") { Replies = [Parts.Ok(wire.Ref<HistoryResponse>(), "ETag")] },
        new("GetSourceRevision", "Sources", "Read a state of a source") { Replies = [Parts.Ok(wire.Ref<SourceResponse>(), "ETag")] },
    ];
}
