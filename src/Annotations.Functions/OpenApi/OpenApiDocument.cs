using System.Text.Json.Nodes;
using Annotations.Functions.Access;
using Annotations.Functions.Hosting;
using Annotations.Functions.Http;
using Annotations.Functions.OpenApi.Operations;
using Annotations.Functions.OpenApi.Schemas;
using Annotations.Functions.Parameters;
using Annotations.Functions.Problems;

namespace Annotations.Functions.OpenApi;

/// <summary>
/// The description of the API (OpenAPI Specification 3.1.1), made from the functions, from <see cref="AccessTable"/>, from the types that answers are written from, and from what
/// <see cref="OperationTable"/> adds. It is made when tests are run, and kept beside this file as it is served: a test fails where the two differ.
/// </summary>
public static class OpenApiDocument
{
    private const string Description = """
        Annotations makes every sentence of an essay addressable, lets scholars attach sourced annotations and counter-claims, and hands the record back as citations.

        Every GET takes HEAD, and If-None-Match where its answer has an ETag. Every address takes OPTIONS. Query parameters and members that are not known are refused. An address that is none is
        answered with 404 `no-such-address`, a method that an address has not with 405 `method-not-allowed`. Every error is a problem document (RFC 9457) whose `type` says what it is.
        """;

    /// <summary>The functions that no client calls: what no other one takes comes to them.</summary>
    public static readonly IReadOnlyList<string> Undescribed = ["ZFallback"];

    /// <param name="recorded">For examples of answers.</param>
    /// <exception cref="InvalidOperationException">A function has no entry in the table of operations, or an entry no function.</exception>
    public static JsonObject Make(FunctionRoutes functions, RecordedAnswers recorded)
    {
        var wire = new WireSchemas();
        var operations = OperationTable.All(wire).ToDictionary(operation => operation.Function, StringComparer.Ordinal);
        var routes = functions.All.Where(route => !Undescribed.Contains(route.Name)).ToList();
        Check(routes, operations);

        var paths = new JsonObject();
        foreach (var route in routes.OrderBy(route => OperationTable.PlaceOf(operations[route.Name].Tag)).ThenBy(route => route.Template, StringComparer.Ordinal))
        {
            var operation = operations[route.Name];
            var item = ItemAt(paths, $"/{route.Template}{(operation.EndsInSlash ? "/" : "")}", route);
            foreach (var method in route.Methods) item[method.ToLowerInvariant()] = OperationWriter.Write(route, operation, method, recorded);
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject { ["title"] = "Annotations", ["version"] = "1", ["summary"] = "Essays, their sentences, and what scholars say about them.", ["description"] = Description, ["license"] = new JsonObject { ["name"] = "MIT", ["identifier"] = "MIT" } },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = ApiPaths.Root }),
            ["tags"] = new JsonArray([.. OperationTable.Tags.Select(tag => new JsonObject { ["name"] = tag.Name, ["description"] = tag.Description })]),
            ["paths"] = paths,
            ["components"] = Components(wire, recorded),
        };
    }

    private static void Check(IReadOnlyList<FunctionRoute> routes, Dictionary<string, Operation> operations)
    {
        var missing = routes.Select(route => route.Name).Except(operations.Keys).ToList();
        if (missing.Count > 0) throw new InvalidOperationException($"Describe {string.Join(", ", missing)} in src/Annotations.Functions/OpenApi/Operations.");
        var idle = operations.Keys.Concat(QueryTable.Functions).Except(routes.Select(route => route.Name)).ToList();
        if (idle.Count > 0) throw new InvalidOperationException($"There is no function {string.Join(", ", idle)}; take the entry out of src/Annotations.Functions/OpenApi/Operations, and out of Parameters/QueryTable.cs.");
    }

    private static JsonObject ItemAt(JsonObject paths, string path, FunctionRoute route)
    {
        if (paths[path] is JsonObject there) return there;
        var names = PathParameters.NamesIn(route.Template);
        var item = new JsonObject();
        if (names.Count > 0) item["parameters"] = new JsonArray([.. names.Select(name => new JsonObject { ["$ref"] = $"#/components/parameters/{name}" })]);
        paths[path] = item;
        return item;
    }

    private static JsonObject Components(WireSchemas wire, RecordedAnswers recorded)
    {
        wire.NameOf(typeof(ProblemDocument));
        var schemas = new JsonObject();
        foreach (var (name, schema) in wire.Components.Select(pair => (pair.Key, Schema: pair.Value)).Concat(HandmadeSchemas().Select(pair => (pair.Name, (JsonNode)pair.Schema))).OrderBy(pair => pair.Item1, StringComparer.Ordinal)) schemas[name] = schema;
        return new JsonObject
        {
            ["securitySchemes"] = new JsonObject { ["bearer"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["description"] = "A token of an identity provider that the service trusts (RFC 6750). For local work: dev- and a name, such as dev-ada." } },
            ["parameters"] = PathParameters.Components(),
            ["headers"] = HeaderFields.Components(),
            ["examples"] = ProblemReplies.Examples(recorded),
            ["schemas"] = schemas,
        };
    }

    private static IEnumerable<(string Name, JsonObject Schema)> HandmadeSchemas() =>
        [.. ReferenceSchemas.All, .. RequestSchemas.All, .. WebAnnotationSchemas.All, .. PathParameters.Schemas];
}
