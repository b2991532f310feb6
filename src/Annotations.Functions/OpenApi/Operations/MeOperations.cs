using Annotations.Functions.OpenApi.Schemas;
using Annotations.Functions.Scholars;

namespace Annotations.Functions.OpenApi.Operations;

internal static class MeOperations
{
    private const string Tag = "Me";

    public static IEnumerable<Operation> All(WireSchemas wire) =>
    [
        new("GetMe", Tag, "Read who one is to the service") { Replies = [Parts.Ok(wire.Ref<MeResponse>(), "ETag")] },
        new("PutMe", Tag, "Say under which name one's annotations are to appear")
        {
            Body = new Body(Parts.JsonOf(Schema.Ref("ProfileToPut"), """{ "name": "Ada Example", "affiliation": "Institute of Maps" }""")),
            NeedsIfMatch = true,
            Replies =
            [
                new(200, "The profile is as it was sent.", Parts.JsonOf(wire.Ref<MeResponse>())) { Header = ["ETag"] },
                new(201, "The profile is there.", Parts.JsonOf(wire.Ref<MeResponse>())) { Header = ["ETag"] },
            ],
        },
        new("DeleteMe", Tag, "Be taken off the record")
        {
            Description = "What was said stays, and nobody is named as having said it.",
            Replies = [new(202, "More is to do; it goes on by itself, and at each call."), Parts.Done()],
        },
        new("GetMyData", Tag, "Get all that is kept of oneself")
        {
            Replies =
            [
                new(200, "The data, with every state of all that the caller did.", Parts.JsonOf(Schema.Object(
                    ("me!", wire.Ref<MeResponse>(), null),
                    ("profiles!", Schema.List(wire.Ref<ProfileResponse>()), "Every state of the profile, oldest first."),
                    ("records!", Schema.List(Record()), "What the caller did, in the form in which archives have it."))))
                {
                    Header = ["Content-Disposition"],
                },
            ],
        },
        new("ListMyHistory", Tag, "List the states of one's own profile") { Replies = [Parts.Ok(Schema.Object(("items!", Schema.List(wire.Ref<ProfileResponse>()), null)), "ETag")] },
    ];

    private static System.Text.Json.Nodes.JsonObject Record() => Schema.Object(
        ("kind!", Schema.OneOf("annotation", "essay", "flag", "plain-annotation", "source"), null),
        ("essay!", Schema.Text(), null),
        ("isCurrent!", Schema.Flag(), null),
        ("state!", new System.Text.Json.Nodes.JsonObject { ["type"] = "object" }, null));
}
