using Annotations.Citations.Formats;
using Annotations.Model.Failures;
using Annotations.Model.Versions;

namespace Annotations.Functions.Problems;

/// <summary>Nobody knows who calls.</summary>
/// <param name="HasBadToken">Whether a token was sent that is not valid (RFC 6750, section 3.1).</param>
public sealed record Unauthenticated(string Detail, bool HasBadToken = false) : Failure("unauthenticated", Detail);

/// <summary>A change of an existing thing needs If-Match.</summary>
public sealed record PreconditionRequired(EntityTag Current)
    : Failure("precondition-required", "Send If-Match with the ETag of the state that you read, so that nobody's change is overwritten unseen.");

/// <summary>A condition that the caller stated does not hold.</summary>
public sealed record PreconditionFailed(string Detail) : Failure("precondition-failed", Detail);

/// <summary>The body is not of a media type that is read here.</summary>
public sealed record UnsupportedMediaType(string? Sent, IReadOnlyList<string> Accepted)
    : Failure("unsupported-media-type", $"{(Sent is null ? "No Content-Type was sent" : $"'{Sent}' is not read here")}. Send {string.Join(", ", Accepted)}, in UTF-8.");

/// <summary>Nothing that the caller accepts is to be had here.</summary>
public sealed record NotAcceptable(IReadOnlyList<string> Available)
    : Failure("not-acceptable", $"Nothing that Accept names is to be had here. There are {string.Join(", ", Available)}; or leave Accept out.");

/// <summary>Something in a file of references cannot be read.</summary>
public sealed record UnreadableEntry(ReadFault Fault) : Failure("unreadable-entry", Fault.Message);

/// <summary>The body is longer than is read here.</summary>
public sealed record BodyTooLarge(long LimitBytes)
    : Failure("body-too-large", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The body is too large: at most {LimitBytes:N0} bytes are read here."));

/// <summary>The body is not JSON, or not text in UTF-8.</summary>
/// <param name="Line">From 1; null where a line means nothing.</param>
/// <param name="BytePosition">From 1, within the line where there is one, else within the body; null where the place is not known.</param>
public sealed record Malformed(string Detail, long? Line, long? BytePosition) : Failure("malformed", Detail);

/// <summary>The query holds a parameter that is not known here, or a value that is not right.</summary>
public sealed record InvalidQuery(string Parameter, string Detail) : Failure("invalid-query", Detail);

/// <summary>A parameter names something of which there are many, and it is none of them.</summary>
/// <param name="Detail">Names those that there are, or says where they are listed.</param>
public sealed record UnknownChoice(string Parameter, string Detail) : Failure("unknown-choice", Detail);

/// <summary>The address exists, but not for that method.</summary>
public sealed record MethodNotAllowed(string Method, IReadOnlyList<string> Allowed)
    : Failure("method-not-allowed", $"{Method} is not possible here, but {string.Join(", ", Allowed)} is.");

/// <summary>There is nothing at that address.</summary>
public sealed record NoSuchAddress(string Path)
    : Failure("no-such-address", $"There is nothing at {Path}. GET /api/essays lists the essays.");

/// <summary>The server could not read the request.</summary>
public sealed record UnreadableRequest(int Status) : Failure("unreadable-request", "The request could not be read to its end.");

/// <summary>The request took longer than one may, and was ended.</summary>
/// <param name="RetryAfter">When to send it again; null for one that might do twice what it does.</param>
public sealed record TookTooLong(TimeSpan Limit, TimeSpan? RetryAfter)
    : Failure("took-too-long", $"This took more than the {Limit.TotalSeconds:N0} seconds that a request has, and was ended. {(RetryAfter is null ? "What it was to make may be there: look, before you send it again." : "Send it again; where it changes something, look first whether that is done.")}");

/// <summary>Our own fault.</summary>
public sealed record InternalError() : Failure("internal-error", "Something went wrong here. It was logged.");

/// <summary>A field of the request's header is not right.</summary>
public sealed record InvalidHeader(string Header, string Detail) : Failure("invalid-header", Detail);

/// <summary>An Idempotency-Key was used for another request.</summary>
public sealed record KeyReused()
    : Failure("idempotency-key-reused", "This Idempotency-Key was sent with another request within the last 24 hours. Send a new key with a new request.");

/// <summary>The caller, or the address that they call from, has used up a budget.</summary>
/// <param name="Policy">The name of the budget.</param>
/// <param name="Quota">How much it is of.</param>
/// <param name="Window">In what time.</param>
/// <param name="RetryAfter">When there will be enough of it again.</param>
public sealed record TooManyRequests(string Policy, int Quota, TimeSpan Window, TimeSpan RetryAfter)
    : Failure("too-many-requests", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"That was more than {Quota:N0} {Policy} in {Window.TotalMinutes:N0} minutes. Try again in {Math.Ceiling(RetryAfter.TotalSeconds):N0} seconds."));
