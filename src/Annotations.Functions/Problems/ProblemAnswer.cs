using System.Diagnostics;
using System.Globalization;
using Annotations.Functions.Archives.Reading;
using Annotations.Functions.Health;
using Annotations.Functions.Http;
using Annotations.Functions.Limiting;
using Annotations.Functions.WebAnnotation;
using Annotations.Model.Failures;
using Annotations.Model.Rights;
using Annotations.Storage;
using Microsoft.Net.Http.Headers;

namespace Annotations.Functions.Problems;

/// <summary>Makes problem details (RFC 9457) of failures: the one place that knows both.</summary>
public static class ProblemAnswer
{
    public const string MediaType = "application/problem+json";

    public static Answer Of(Failure failure)
    {
        var document = DocumentOf(failure) with { TraceId = Activity.Current?.TraceId.ToHexString() };
        return AddHeaders(Answer.Json(document.Status, document, MediaType), failure)
            .WithHeader(HeaderNames.CacheControl, "no-store");
    }

    /// <param name="maxErrors">How many of the faults are told at most.</param>
    public static ProblemDocument DocumentOf(Failure failure, int maxErrors = FaultLimits.PerRequest)
    {
        var type = ProblemType.All[failure.Code];
        var status = failure is UnreadableRequest unreadable ? unreadable.Status : type.Status;
        return AddMembers(new ProblemDocument(type.Type, type.Title, status, failure.Detail), failure, maxErrors);
    }

    private static ProblemDocument AddMembers(ProblemDocument problem, Failure failure, int maxErrors) => failure switch
    {
        InvalidWebAnnotation invalid => problem with { Errors = [.. invalid.Faults.Take(maxErrors).Select(FaultDocument.Of)] },
        Invalid invalid => problem with { Errors = [.. invalid.Faults.Take(maxErrors).Select(FaultDocument.Of)] },
        UnsoundArchive unsound => problem with { Errors = [.. unsound.Faults.Take(maxErrors).Select(FaultDocument.Of)] },
        DuplicateSource duplicate => problem with { Existing = duplicate.Existing.Value, MatchedBy = duplicate.MatchedBy, Errors = duplicate.Faults.Count == 0 ? null : [.. duplicate.Faults.Take(maxErrors).Select(FaultDocument.Of)] },
        LicenceNotAllowed licence => problem with { Licences = [.. licence.Allowed.Select(allowed => allowed.Iri)], Errors = [new FaultDocument("/rights", licence.Code, licence.Detail, null)] },
        InvalidQuery query => problem with { Parameter = query.Parameter },
        UnknownChoice choice => problem with { Parameter = choice.Parameter },
        Malformed malformed => problem with { Line = malformed.Line, BytePosition = malformed.BytePosition },
        BodyTooLarge large => problem with { Limit = large.LimitBytes, Unit = "bytes" },
        TooLarge large => problem with { Limit = large.Limit, Unit = large.Unit },
        StaleVersion stale => problem with { CurrentETag = stale.Current.ToString() },
        Gone { Current: { } current } => problem with { CurrentETag = current.ToString() },
        PreconditionRequired required => problem with { CurrentETag = required.Current.ToString() },
        MethodNotAllowed method => problem with { Allow = method.Allowed },
        NotReady ready => problem with { Away = ready.Away },
        UnsupportedMediaType media => problem with { Accepted = media.Accepted },
        NotAcceptable none => problem with { Accepted = none.Available },
        UnreadableEntry entry => problem with { Errors = [new FaultDocument("", entry.Fault.Code, entry.Fault.Message, null)] },
        _ => problem,
    };

    private static Answer AddHeaders(Answer answer, Failure failure) => failure switch
    {
        Unauthenticated { HasBadToken: true } => answer.WithHeader(HeaderNames.WWWAuthenticate, "Bearer realm=\"annotations\", error=\"invalid_token\""),
        Unauthenticated => answer.WithHeader(HeaderNames.WWWAuthenticate, "Bearer realm=\"annotations\""),
        MethodNotAllowed method => answer.WithHeader(HeaderNames.Allow, string.Join(", ", method.Allowed)),
        UnsupportedMediaType media => answer.WithHeader(HeaderNames.Accept, string.Join(", ", media.Accepted)).WithHeader("Accept-Post", string.Join(", ", media.Accepted)),
        UnsatisfiableRange range => answer.WithHeader(HeaderNames.ContentRange, string.Create(CultureInfo.InvariantCulture, $"bytes */{range.Total}")),
        NotReady => answer.WithHeader(HeaderNames.RetryAfter, "5"),
        TooManyRequests many => answer.WithHeader(HeaderNames.RetryAfter, Math.Ceiling(many.RetryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture)).WithRateLimit(many.Policy, many.Quota, many.Window, remaining: 0, many.RetryAfter),
        TookTooLong { RetryAfter: { } retry } => answer.WithHeader(HeaderNames.RetryAfter, ((int)retry.TotalSeconds).ToString(CultureInfo.InvariantCulture)),
        Unavailable unavailable => answer.WithHeader(HeaderNames.RetryAfter, ((int)unavailable.RetryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture)),
        _ => answer,
    };
}
