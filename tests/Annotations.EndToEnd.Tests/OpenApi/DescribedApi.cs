using System.Text.Json.Nodes;

namespace Annotations.EndToEnd.Tests.OpenApi;

/// <summary>Operations as the document describes them.</summary>
internal sealed class DescribedApi(JsonNode document)
{
    /// <summary>Every operation but those of HEAD, by its id.</summary>
    public IReadOnlyDictionary<string, DescribedOperation> Operations { get; } =
        (from path in document["paths"]!.AsObject()
         from operation in path.Value!.AsObject()
         where operation.Key is not ("parameters" or "head")
         select new DescribedOperation(path.Key, operation.Key, operation.Value!)).ToDictionary(operation => operation.Id, StringComparer.Ordinal);

    /// <summary>An operation's address, with the examples of its parameters, or others.</summary>
    public string AddressOf(DescribedOperation operation, IReadOnlyDictionary<string, string> others)
    {
        var segments = operation.Path.TrimStart('/').Split('/').Select(segment => segment.StartsWith('{') ? ValueOf(segment.Trim('{', '}'), others) : segment);
        return string.Join('/', segments);
    }

    /// <summary>The members that a schema among the components names.</summary>
    public IReadOnlyList<string> MembersOf(string component) => [.. document["components"]!["schemas"]![component]!["properties"]!.AsObject().Select(member => member.Key)];

    private string ValueOf(string parameter, IReadOnlyDictionary<string, string> others) =>
        others.TryGetValue(parameter, out var other) ? other : (string)document["components"]!["parameters"]![parameter]!["example"]!;
}

/// <summary>One operation.</summary>
internal sealed record DescribedOperation(string Path, string Method, JsonNode Description)
{
    public string Id => (string)Description["operationId"]!;

    /// <summary>The parameters of the query, with their examples.</summary>
    public IReadOnlyList<(string Name, string? Example)> Query =>
        [.. (Description["parameters"]?.AsArray() ?? []).Where(parameter => (string?)parameter!["in"] == "query").Select(parameter => ((string)parameter!["name"]!, parameter["example"]?.ToString()))];

    public bool NeedsIfMatch => (Description["parameters"]?.AsArray() ?? []).Any(parameter => (string?)parameter!["name"] == "If-Match") && Method != "get";

    public bool IsRepeatable => (Description["parameters"]?.AsArray() ?? []).Any(parameter => (string?)parameter!["name"] == "Idempotency-Key");

    /// <summary>The codes of the problems that it is said to have with a status, or at all.</summary>
    public IReadOnlyList<string> Problems(int? status = null) =>
        [.. Description["responses"]!.AsObject().Where(response => status is null || response.Key == $"{status}").SelectMany(response => response.Value!["content"]?["application/problem+json"]?["examples"]?.AsObject().Select(example => example.Key) ?? [])];

    /// <summary>The first body that it has an example of.</summary>
    public (string MediaType, string Text)? Body =>
        Description["requestBody"]?["content"]!.AsObject().Where(form => form.Value!["example"] is not null)
            .Select(form => ((string, string)?)(form.Key, form.Value!["example"] is JsonValue value && value.TryGetValue<string>(out var text) ? text : form.Value["example"]!.ToJsonString()))
            .FirstOrDefault();

    /// <summary>The component that a body in JSON is; null where there is none.</summary>
    public string? RequestSchema => ComponentOf(Description["requestBody"]);

    /// <summary>The component that the answer in JSON is; null where there is none.</summary>
    public string? AnswerSchema => ComponentOf(Response(200));

    public JsonNode? Response(int status) => Description["responses"]![$"{status}"];

    private static string? ComponentOf(JsonNode? content) => ((string?)content?["content"]?["application/json"]?["schema"]?["$ref"])?.Split('/')[^1];
}
