using Annotations.Functions.Members;
using Annotations.Functions.OpenApi.Schemas;

namespace Annotations.Functions.OpenApi.Operations;

internal static class MemberOperations
{
    private const string Tag = "Members";
    private const string Condition = "If-Match holds the ETag of the essay: members are a part of it.";

    public static IEnumerable<Operation> All(WireSchemas wire) =>
    [
        new("ListMembers", Tag, "List the members of an essay") { Replies = [Parts.Ok(wire.Ref<MemberListResponse>(), "ETag")] },
        new("PutMember", Tag, "Give somebody a role in an essay")
        {
            Description = Condition,
            Body = new Body(Parts.JsonOf(Schema.Ref("MemberToPut"), """{ "role": "editor" }""")),
            NeedsIfMatch = true,
            Replies = [Parts.Ok(wire.Ref<MemberListResponse>(), "ETag")],
            Problems = ["too-large"],
        },
        new("DeleteMember", Tag, "Take somebody's role in an essay away")
        {
            Description = Condition,
            NeedsIfMatch = true,
            Replies = [Parts.Ok(wire.Ref<MemberListResponse>(), "ETag")],
        },
    ];
}
