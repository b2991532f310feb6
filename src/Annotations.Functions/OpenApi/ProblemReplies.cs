using System.Globalization;
using System.Text.Json.Nodes;
using Annotations.Functions.OpenApi.Schemas;
using Annotations.Functions.Problems;

namespace Annotations.Functions.OpenApi;

/// <summary>Answers that are problem documents (RFC 9457).</summary>
internal static class ProblemReplies
{
    /// <summary>Writes an answer for each status of some problems.</summary>
    public static void AddTo(JsonObject responses, IEnumerable<string> codes)
    {
        foreach (var ofStatus in codes.Distinct(StringComparer.Ordinal).Select(code => ProblemType.All[code]).OrderBy(type => type.Code, StringComparer.Ordinal).GroupBy(type => type.Status).OrderBy(group => group.Key))
        {
            responses[ofStatus.Key.ToString(CultureInfo.InvariantCulture)] = Reply([.. ofStatus]);
        }
    }

    /// <summary>An example of each type of problem; made up where none was recorded.</summary>
    public static JsonObject Examples(RecordedAnswers recorded)
    {
        var examples = new JsonObject();
        foreach (var type in ProblemType.All.Values.OrderBy(type => type.Code, StringComparer.Ordinal))
        {
            examples[type.Code] = new JsonObject { ["summary"] = type.Title, ["value"] = recorded.OfProblem(type.Code) ?? MadeUp(type) };
        }

        return examples;
    }

    private static JsonObject MadeUp(ProblemType type) => new() { ["type"] = type.Type, ["title"] = type.Title, ["status"] = type.Status, ["detail"] = $"{type.Title}." };

    private static JsonObject Reply(IReadOnlyList<ProblemType> types)
    {
        var examples = new JsonObject();
        foreach (var type in types) examples[type.Code] = new JsonObject { ["$ref"] = $"#/components/examples/{type.Code}" };
        var reply = new JsonObject { ["description"] = string.Join("; ", types.Select(type => $"`{type.Code}`: {type.Title}")) };
        if (HeadersOf(types[0].Status) is { Length: > 0 } headers) reply["headers"] = HeaderFields.Refs(headers);
        reply["content"] = new JsonObject { [ProblemAnswer.MediaType] = new JsonObject { ["schema"] = Schema.Ref("Problem"), ["examples"] = examples } };
        return reply;
    }

    private static string[] HeadersOf(int status) => status switch
    {
        401 => ["WWW-Authenticate"],
        405 => ["Allow"],
        429 => ["Retry-After", "RateLimit", "RateLimit-Policy"],
        503 => ["Retry-After"],
        _ => [],
    };
}
