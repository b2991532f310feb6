using Annotations.Model.Versions;

namespace Annotations.Model.Failures;

/// <summary>Expected trouble, as a value: what was wrong, in words for the person who can put it right.</summary>
/// <param name="Code">A stable kebab-case name of the kind of trouble; callers switch on it.</param>
/// <param name="Detail">What was wrong, where, and what would be right.</param>
public abstract record Failure(string Code, string Detail);

/// <summary>Nothing of that name exists, or the caller may not know that it does.</summary>
public sealed record NotFound(string What, string Id)
    : Failure("not-found", $"There is no {What} '{Id}'.");

/// <summary>It existed and was deleted; its history remains.</summary>
/// <param name="Current">The entity tag of the deleted state, where it can be restored.</param>
public sealed record Gone(string What, string Id, DateTimeOffset Since, EntityTag? Current = null)
    : Failure("gone", $"The {What} '{Id}' was deleted at {Since.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}.");

/// <summary>What was sent breaks rules; every broken rule is named at once.</summary>
public sealed record Invalid(IReadOnlyList<Fault> Faults)
    : Failure("invalid", Faults.Count == 1 ? Faults[0].Message : $"{Faults.Count} fields are not as they should be.")
{
    public Invalid(string pointer, string code, string message)
        : this([new Fault(pointer, code, message)])
    {
    }
}

/// <summary>The change would contradict what is stored.</summary>
public sealed record Conflict(string Reason, string Detail) : Failure(Reason, Detail);

/// <summary>The caller's version is not the stored one any more.</summary>
/// <param name="Current">The entity tag of the stored state.</param>
public sealed record StaleVersion(EntityTag Current)
    : Failure("stale-version", "It was changed since you read it. Read it again, merge your change into the current state, and send that with the current ETag in If-Match.");

/// <summary>The thing is larger than the service takes.</summary>
/// <param name="What">What is too large.</param>
/// <param name="Limit">The largest size taken, in <paramref name="Unit"/>.</param>
/// <param name="Unit">What the limit counts: bytes, characters, rows.</param>
public sealed record TooLarge(string What, long Limit, string Unit)
    : Failure("too-large", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The {What} is too large: at most {Limit:N0} {Unit} are taken."));

/// <summary>The caller may not do this.</summary>
public sealed record Forbidden(string Detail) : Failure("forbidden", Detail);

/// <summary>Storage is away or busy; nothing was changed, or what was changed is found by repeating the call.</summary>
public sealed record Unavailable(TimeSpan RetryAfter)
    : Failure("unavailable", "The storage behind the service does not answer just now. Try again.");
