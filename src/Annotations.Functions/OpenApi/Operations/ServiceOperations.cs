using Annotations.Functions.OpenApi.Schemas;
using Annotations.Functions.Problems;

namespace Annotations.Functions.OpenApi.Operations;

internal static class ServiceOperations
{
    private const string Tag = "Service";

    public static IEnumerable<Operation> All(WireSchemas wire) =>
    [
        new("GetHealth", Tag, "Ask whether the service is there") { Replies = [Parts.Ok(Schema.Object(("status!", Schema.OneOf("live"), null)))] },
        new("GetReadiness", Tag, "Ask whether the service can do its work")
        {
            Replies = [Parts.Ok(Schema.Object(("status!", Schema.OneOf("ready"), null)))],
            Problems = ["not-ready"],
        },
        new("ListProblems", Tag, "List every type of problem that answers have") { Replies = [Parts.Ok(Schema.Object(("items!", Schema.List(wire.Ref<ProblemType>()), null)), "ETag")] },
        new("GetProblem", Tag, "Read what a problem's type means") { Replies = [Parts.Ok(wire.Ref<ProblemType>(), "ETag")] },
        new("GetOpenApi", Tag, "Read this document")
        {
            Replies = [new(200, "The document (OpenAPI 3.1).", Parts.JsonOf(new System.Text.Json.Nodes.JsonObject { ["type"] = "object" })) { Header = ["ETag"] }],
        },
        new("GetDocs", Tag, "Read this document as a page") { Replies = [new(200, "The page.", Parts.TextOf("text/html")) { Header = ["ETag"] }] },
        new("GetDocsFile", Tag, "Get a file of the page")
        {
            Replies = [new(200, "The file.", Parts.TextOf("text/css"), Parts.TextOf("text/javascript")) { Header = ["ETag"] }],
        },
    ];
}
