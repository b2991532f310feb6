using System.Globalization;
using System.Text.Json.Nodes;
using Annotations.Functions.Access;
using Annotations.Functions.Hosting;
using Annotations.Functions.OpenApi.Operations;
using Annotations.Functions.Parameters;
using Annotations.Model.Scholars;

namespace Annotations.Functions.OpenApi;

/// <summary>Writes a function as an operation (OpenAPI 3.1.1, section 4.8.10).</summary>
internal static class OperationWriter
{
    private static readonly string[] Reads = ["GET", "HEAD"];

    public static JsonObject Write(FunctionRoute route, Operation operation, string method, RecordedAnswers recorded)
    {
        var (need, isHead) = (AccessTable.Needs[route.Name], method == "HEAD");
        var written = new JsonObject
        {
            ["operationId"] = isHead ? $"{route.Name}Head" : route.Name,
            ["tags"] = new JsonArray((JsonNode)operation.Tag),
            ["summary"] = isHead ? $"{operation.Summary}: the header alone" : operation.Summary,
        };
        written["description"] = string.Join("\n\n", new[] { operation.Description, Requirement.Of(need) }.OfType<string>());
        if (ParametersOf(operation, method) is { Count: > 0 } parameters) written["parameters"] = parameters;
        if (operation.Body is { } body && !isHead) written["requestBody"] = new JsonObject { ["required"] = !body.IsOptional, ["content"] = ContentOf(body.Forms) };
        written["responses"] = ResponsesOf(route, operation, method, need, recorded);
        written["security"] = SecurityOf(need);
        return written;
    }

    private static JsonArray SecurityOf(Need need) =>
        need.Scope == Scope.Open ? []
        : need.Role > Role.Reader ? new JsonArray(new JsonObject { ["bearer"] = new JsonArray() })
        : new JsonArray(new JsonObject(), new JsonObject { ["bearer"] = new JsonArray() });

    private static JsonArray ParametersOf(Operation operation, string method)
    {
        var fields = operation.Header.ToList();
        if (operation.NeedsIfMatch) fields.Add(HeaderFields.IfMatch);
        if (operation.NeedsIfMatch && operation.Replies.Any(reply => reply.Status == 201)) fields.Add(HeaderFields.MustBeNew);
        if (operation.IsRepeatable) fields.Add(HeaderFields.IdempotencyKey);
        if (IsConditionalRead(operation, method)) fields.Add(HeaderFields.IfNoneMatch);
        return [.. QueryTable.Of(operation.Function).Select(parameter => ParameterOf(parameter, "query")), .. fields.Select(field => ParameterOf(field, "header"))];
    }

    private static JsonObject ParameterOf(Parameter parameter, string place)
    {
        var schema = parameter.Schema();
        var written = new JsonObject { ["name"] = parameter.Name, ["in"] = place, ["description"] = parameter.Description, ["schema"] = schema };
        if (parameter.Example is { } example) written["example"] = (string?)schema["type"] is "integer" or "boolean" ? JsonNode.Parse(example) : example;
        return written;
    }

    private static JsonObject ResponsesOf(FunctionRoute route, Operation operation, string method, Need need, RecordedAnswers recorded)
    {
        var responses = new JsonObject();
        foreach (var reply in operation.Replies)
        {
            var written = new JsonObject { ["description"] = reply.Description };
            if (HeadersOf(reply, need) is { Count: > 0 } headers) written["headers"] = HeaderFields.Refs(headers);
            if (reply.Forms.Count > 0 && method != "HEAD") written["content"] = ContentOf([.. reply.Forms.Select(form => form with { Recorded = recorded.Of(operation.Function, reply.Status, form.MediaType) })]);
            responses[reply.Status.ToString(CultureInfo.InvariantCulture)] = written;
        }

        if (IsConditionalRead(operation, method)) responses["304"] = new JsonObject { ["description"] = "It is as one of the ETags in If-None-Match says.", ["headers"] = HeaderFields.Refs(["ETag"]) };
        ProblemReplies.AddTo(responses, OperationProblems.Of(route, operation, need));
        return responses;
    }

    private static List<string> HeadersOf(Reply reply, Need need) => [.. reply.Header, .. need.Cost == Cost.None ? Array.Empty<string>() : ["RateLimit", "RateLimit-Policy"]];

    private static bool IsConditionalRead(Operation operation, string method) => Reads.Contains(method) && operation.Replies.Any(reply => reply.Header.Contains("ETag"));

    private static JsonObject ContentOf(IReadOnlyList<Media> forms)
    {
        var content = new JsonObject();
        foreach (var form in forms)
        {
            var written = new JsonObject();
            if (form.Schema is { } schema) written["schema"] = schema.DeepClone();
            if (form.Recorded is { } came) written["example"] = came;
            else if (form.Example is { } example) written["example"] = form.MediaType.EndsWith("json", StringComparison.Ordinal) && !form.MediaType.Contains("ndjson", StringComparison.Ordinal) ? JsonNode.Parse(example) : example;
            content[form.MediaType] = written;
        }

        return content;
    }
}
