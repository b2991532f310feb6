using Annotations.Functions.Access;
using Annotations.Functions.Hosting;
using Annotations.Functions.OpenApi.Operations;
using Annotations.Model.Scholars;

namespace Annotations.Functions.OpenApi;

/// <summary>Which problems a function can answer with: those that follow from what it needs and takes, and those that its entry names.</summary>
internal static class OperationProblems
{
    public static IEnumerable<string> Of(FunctionRoute route, Operation operation, Need need) =>
    [
        "internal-error", "took-too-long", "unavailable", "unreadable-request",
        .. OfAccess(need),
        .. OfAddress(route, need),
        .. operation.Body is null ? Array.Empty<string>() : OfBody(operation.Body),
        .. OfConditions(operation),
        .. operation.Problems,
    ];

    private static IEnumerable<string> OfAccess(Need need)
    {
        if (need.Scope == Scope.Open) return [];
        return need.Role > Role.Reader ? ["unauthenticated", "forbidden", "too-many-requests"] : ["unauthenticated", "too-many-requests"];
    }

    private static IEnumerable<string> OfAddress(FunctionRoute route, Need need)
    {
        var names = PathParameters.NamesIn(route.Template);
        if (names.Count > 0 || need.Scope == Scope.Essay) yield return "not-found";
        yield return "invalid-query";
    }

    private static IEnumerable<string> OfBody(Body body) =>
    [
        "malformed", "body-too-large", "unsupported-media-type",
        .. body.Forms.Any(form => form.MediaType == "application/json") ? ["invalid"] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> OfConditions(Operation operation)
    {
        if (operation.IsRepeatable) foreach (var code in (string[])["idempotency-key-reused", "request-in-progress", "invalid-header"]) yield return code;
        if (!operation.NeedsIfMatch) yield break;
        foreach (var code in (string[])["invalid-header", "precondition-failed", "stale-version", "precondition-required"]) yield return code;
    }
}
