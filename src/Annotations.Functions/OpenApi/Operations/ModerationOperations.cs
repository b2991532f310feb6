using Annotations.Functions.Annotations;
using Annotations.Functions.Moderation;
using Annotations.Functions.OpenApi.Schemas;

namespace Annotations.Functions.OpenApi.Operations;

internal static class ModerationOperations
{
    private const string Tag = "Moderation";

    public static IEnumerable<Operation> All(WireSchemas wire) =>
    [
        new("FlagAnnotation", Tag, "Say what is wrong with an annotation, for editors to read")
        {
            Body = Reason("It is an advertisement."),
            Replies = [new(201, "The flag is raised.", Parts.JsonOf(wire.Ref<FlagResponse>()))],
            Problems = ["gone", "already-decided"],
        },
        new("ListFlags", Tag, "List an essay's flags")
        {
            Replies = [Parts.Ok(wire.Ref<FlagListResponse>(), "ETag", "Link")],
        },
        new("DismissFlags", Tag, "Leave a flagged annotation as it is")
        {
            Body = Reason("It names a book that can be bought, as sources do."),
            Replies = [Parts.Ok(wire.Ref<FlagListResponse>())],
            Problems = ["gone"],
        },
        new("HideAnnotation", Tag, "Hide an annotation")
        {
            Description = "To others than its creator and editors it says nothing meanwhile.",
            Body = Reason("It is being looked into."),
            NeedsIfMatch = true,
            Replies = [Parts.Ok(wire.Ref<AnnotationResponse>(), "ETag", "Link")],
            Problems = ["gone", "already-hidden"],
        },
        new("ShowAnnotation", Tag, "Show a hidden annotation again")
        {
            NeedsIfMatch = true,
            Replies = [Parts.Ok(wire.Ref<AnnotationResponse>(), "ETag", "Link")],
            Problems = ["gone", "not-hidden"],
        },
    ];

    private static Body Reason(string example) => new(Parts.JsonOf(Schema.Ref("ReasonToGive"), $$"""{ "reason": "{{example}}" }"""));
}
