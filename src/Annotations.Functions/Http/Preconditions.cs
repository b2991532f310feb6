using Annotations.Functions.Problems;
using Annotations.Model.Failures;
using Annotations.Model.Versions;
using Microsoft.AspNetCore.Http;

namespace Annotations.Functions.Http;

/// <summary>The conditions under which a caller wants a change made.</summary>
public sealed class Preconditions
{
    private readonly EntityTagList ifMatch;
    private readonly EntityTagList ifNoneMatch;

    private Preconditions(EntityTagList ifMatch, EntityTagList ifNoneMatch) => (this.ifMatch, this.ifNoneMatch) = (ifMatch, ifNoneMatch);

    public static Preconditions Of(HttpRequest request) =>
        new(EntityTagList.Of(request.Headers.IfMatch), EntityTagList.Of(request.Headers.IfNoneMatch));

    /// <summary>Why a thing that does not exist may not be created; null where it may.</summary>
    public Failure? RefusalToCreate(string what, string id) =>
        ifMatch.IsGiven ? new PreconditionFailed($"If-Match was sent, but there is no {what} '{id}' yet. Leave it out to create one.") : null;

    /// <summary>Why an existing thing may not be changed; null where it may. Without If-Match it may not (RFC 6585, section 3).</summary>
    public Failure? RefusalToChange(EntityTag current) =>
        RefusalOfStated(current) ?? (ifMatch.IsGiven ? null : new PreconditionRequired(current));

    /// <summary>Why the conditions that were stated do not hold; null where they do, or where none was.</summary>
    public Failure? RefusalOfStated(EntityTag current)
    {
        if (ifMatch.IsMalformed) return new InvalidHeader("If-Match", $"An entity tag stands in quotes, such as If-Match: {current}.");
        if (ifNoneMatch.IsGiven && ifNoneMatch.Holds(current, weakly: true)) return new PreconditionFailed("It exists already, and If-None-Match says that it must not.");
        return ifMatch.IsGiven && !ifMatch.Holds(current, weakly: false) ? new StaleVersion(current) : null;
    }
}
