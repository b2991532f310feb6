using System.Collections.Frozen;

namespace Annotations.Functions.Problems;

/// <summary>A kind of problem that callers can tell by its type (RFC 9457, section 3.1).</summary>
/// <param name="Status">0 where it is the request's own.</param>
public sealed record ProblemType(string Code, int Status, string Title)
{
    /// <summary>A reference to where the type is explained; stable, callers compare it.</summary>
    public string Type => $"{Http.ApiPaths.Root}/problems/{Code}";

    /// <summary>Every type there is, by its code.</summary>
    public static readonly FrozenDictionary<string, ProblemType> All = new ProblemType[]
    {
        new("malformed", 400, "The body is not well-formed"),
        new("invalid-query", 400, "The query is not right"),
        new("invalid-header", 400, "A header field is not right"),
        new("invalid-annotation", 400, "It is not as an annotation must be"),
        new("unreadable-request", 400, "The request could not be read"),
        new("unauthenticated", 401, "Say who you are"),
        new("forbidden", 403, "This is not yours to change"),
        new("hidden", 403, "An editor hides it"),
        new("not-found", 404, "No such thing"),
        new("no-such-address", 404, "Nothing is here"),
        new("method-not-allowed", 405, "That method is not possible here"),
        new("not-acceptable", 406, "It is not to be had in that form"),
        new("essay-exists", 409, "The essay exists already"),
        new("essay-being-restored", 409, "The essay is being put back"),
        new("essay-has-annotations", 409, "The essay's text is annotated"),
        new("style-packaged", 409, "The style comes with the service"),
        new("partitions-fixed", 409, "The essay's partitions were decided when it was made"),
        new("text-changed", 409, "The essay's text was changed"),
        new("source-exists", 409, "The source's id is taken"),
        new("duplicate-source", 409, "The essay has a source of that work"),
        new("source-cited", 409, "The source is cited"),
        new("annotation-exists", 409, "There is an annotation of that id already"),
        new("name-taken", 409, "The name is taken"),
        new("member-fixed", 409, "That cannot be changed"),
        new("not-deleted", 409, "It was not deleted"),
        new("not-hidden", 409, "It is not hidden"),
        new("already-hidden", 409, "It is hidden already"),
        new("already-decided", 409, "An editor has decided"),
        new("request-in-progress", 409, "The request is being carried out"),
        new("gone", 410, "It was deleted"),
        new("stale-version", 412, "It was changed since you read it"),
        new("precondition-failed", 412, "A stated condition does not hold"),
        new("body-too-large", 413, "The body is too large"),
        new("unsupported-media-type", 415, "That media type is not read here"),
        new("not-an-annotation", 415, "Only annotations are taken here"),
        new("unsatisfiable-range", 416, "There is nothing in that range"),
        new("unknown-choice", 422, "There is no such choice"),
        new("invalid", 422, "Some fields are not as they should be"),
        new("too-large", 422, "More than a limit allows"),
        new("idempotency-key-reused", 422, "The key named another request"),
        new("unsound-archive", 422, "The archive is not as it was exported"),
        new("unreadable-entry", 422, "An entry of the file cannot be read"),
        new("unknown-source", 422, "No such source"),
        new("licence-not-allowed", 422, "The essay takes no annotation under that licence"),
        new("precondition-required", 428, "Say which state you change"),
        new("too-many-requests", 429, "Wait a moment"),
        new("internal-error", 500, "Something went wrong here"),
        new("not-ready", 503, "The service is not ready"),
        new("took-too-long", 503, "It took too long"),
        new("unavailable", 503, "Try again in a moment"),
    }.ToFrozenDictionary(type => type.Code);
}
