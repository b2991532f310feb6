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
        "internal-error", "took-too-long", "unavailable", "unreadable-request", "invalid-query",
        .. OfAccess(need),
        .. IsOfSomethingThere(route, operation, need) ? ["not-found"] : Array.Empty<string>(),
        .. operation.Body is null ? [] : operation.Body.Problems ?? OfBody(operation.Body),
        .. OfConditions(operation),
        .. operation.Problems,
    ];

    private static IEnumerable<string> OfAccess(Need need)
    {
        if (need.Scope == Scope.Open) yield break;
        yield return "unauthenticated";
        if (need.Cost != Cost.None) yield return "too-many-requests";

        // Whoever logs in is a scholar of the service.
        if (need.Role > (need.Scope == Scope.Service ? Role.Scholar : Role.Reader)) yield return "forbidden";
    }

    /// <summary>Whether the address names what must be there; of the service's own things those that are made are not.</summary>
    private static bool IsOfSomethingThere(FunctionRoute route, Operation operation, Need need) =>
        PathParameters.NamesIn(route.Template).Count > 0 && !(need.Scope == Scope.Service && operation.Replies.Any(reply => reply.Status == 201));

    private static string[] OfBody(Body body) =>
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
