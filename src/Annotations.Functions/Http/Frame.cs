using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Annotations.Functions.Access;
using Annotations.Functions.Hosting;
using Annotations.Functions.Idempotency;
using Annotations.Functions.Limiting;
using Annotations.Functions.Parameters;
using Annotations.Functions.Problems;
using Annotations.Functions.Telemetry;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Annotations.Functions.Http;

/// <summary>What is around every function, the same on both hosts: who calls, how long it may take, and every failure as a problem document.</summary>
public sealed partial class Frame(Gate gate, RateLimiter limiter, BrowserRules browsers, FunctionRoutes routes, RequestTimeLimit limit, TimeProvider clock, ServiceTelemetry telemetry, ILogger<Frame> logger)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    /// <summary>Answers everybody alike, without asking who they are: only what <see cref="AccessTable"/> calls open.</summary>
    /// <param name="answer">Makes the answer, while the token that it is given lets it.</param>
    /// <param name="aborted">The host's.</param>
    public Task<IResult> OpenAsync(HttpRequest request, Func<CancellationToken, Task<Result<Answer>>> answer, CancellationToken aborted) =>
        GuardAsync(request, cancellationToken => gate.IsOpen(request) ? AnswerAsync(request, () => answer(cancellationToken)) : throw new InvalidOperationException("The function is not open."), aborted);

    /// <summary>As the other, where the answer is at hand.</summary>
    public Task<IResult> OpenAsync(HttpRequest request, Func<Task<Result<Answer>>> answer) => OpenAsync(request, _ => answer(), CancellationToken.None);

    /// <summary>Answers everybody whom the table lets in.</summary>
    public Task<IResult> ReadAsync(HttpRequest request, Func<CancellationToken, Task<Result<Answer>>> answer, CancellationToken aborted) =>
        ReadAsync(request, (_, cancellationToken) => answer(cancellationToken), aborted);

    /// <summary>Answers everybody whom the table lets in, by who they are.</summary>
    public Task<IResult> ReadAsync(HttpRequest request, Func<Viewer, CancellationToken, Task<Result<Answer>>> answer, CancellationToken aborted) =>
        GuardAsync(request, cancellationToken => AdmitAsync(request, admission => answer(admission.Viewer, cancellationToken), cancellationToken), aborted);

    /// <summary>Answers a caller whom the table lets in and who says who they are; anyone else gets 401.</summary>
    public Task<IResult> WriteAsync(HttpRequest request, Func<Caller, CancellationToken, Task<Result<Answer>>> answer, CancellationToken aborted) =>
        WriteAsync(request, (caller, _, cancellationToken) => answer(caller, cancellationToken), aborted);

    /// <summary>As the other, with the essay that the address names, as it was some seconds ago at most; null where the address names none that is there.</summary>
    public Task<IResult> WriteAsync(HttpRequest request, Func<Caller, Essay?, CancellationToken, Task<Result<Answer>>> answer, CancellationToken aborted) =>
        GuardAsync(request, cancellationToken => AdmitAsync(request, async admission => admission.Viewer.Caller is { } caller
            ? await answer(caller, admission.Essay, cancellationToken)
            : new Unauthenticated("Log in, and send your token in the Authorization header."), cancellationToken), aborted);

    private async Task<IResult> GuardAsync(HttpRequest request, Func<CancellationToken, Task<Result<Answer>>> answer, CancellationToken aborted)
    {
        using var span = ServiceTelemetry.StartRequest(() => TemplateOf(request));
        var time = new RequestTime(limit, clock, aborted, request.HttpContext.RequestAborted);
        request.HttpContext.Response.RegisterForDispose(time);
        var result = await TryAsync(request, time, answer);
        if (result.Succeeded(out var success, out var failure)) return browsers.Apply(request, success.Within(time));

        telemetry.CountRefusal(failure.Code);
        span?.SetTag("problem.type", failure.Code);
        if (ProblemType.All[failure.Code].Status >= 500) span?.SetStatus(ActivityStatusCode.Error);
        return browsers.Apply(request, ProblemAnswer.Of(failure));
    }

    private async Task<Result<Answer>> AdmitAsync(HttpRequest request, Func<Admission, Task<Result<Answer>>> answer, CancellationToken cancellationToken)
    {
        if (!(await gate.AdmitAsync(request, cancellationToken)).Succeeded(out var admission, out var failure)) return failure;
        if (!(await limiter.ChargeAsync(admission, cancellationToken)).Succeeded(out var charge, out failure)) return failure;
        var result = (await AnswerAsync(request, () => answer(admission))).Select(charge.AddTo);
        return admission.IsPrivate && result.Succeeded(out var success, out _) ? success.ForItsReaderAlone() : result;
    }

    /// <summary>Refuses parameters of the query that the function does not know.</summary>
    private Task<Result<Answer>> AnswerAsync(HttpRequest request, Func<Task<Result<Answer>>> answer) =>
        request.QueryString.HasValue && RouteOf(request) is { } route && Query.Refusal(request, [.. QueryTable.Of(route.Name).Select(parameter => parameter.Name)]) is { } invalid
            ? Task.FromResult<Result<Answer>>(invalid)
            : answer();

    [SuppressMessage("Design", "CA1031", Justification = "The one place where an unforeseen exception becomes an answer: the Functions host would send an empty 500.")]
    private async Task<Result<Answer>> TryAsync(HttpRequest request, RequestTime time, Func<CancellationToken, Task<Result<Answer>>> answer)
    {
        try
        {
            return await answer(time.Ended);
        }
        catch (StorageUnavailableException exception)
        {
            LogUnavailable(TemplateOf(request), SafeText.Of(exception));
            return new Unavailable(RetryAfter);
        }
        catch (BadHttpRequestException exception)
        {
            return new UnreadableRequest(exception.StatusCode);
        }
        catch (Exception exception) when (time.IsEndOf(exception))
        {
            if (!time.IsOver) return Answer.Empty(StatusCodes.Status499ClientClosedRequest);
            LogTooLong(TemplateOf(request), limit.PerRequest.TotalSeconds);
            return new TookTooLong(limit.PerRequest, IsSafeToRepeat(request) ? RetryAfter : null);
        }
        catch (Exception exception)
        {
            LogUnforeseen(TemplateOf(request), SafeText.Of(exception));
            return new InternalError();
        }
    }

    /// <summary>Whether the request does the same when it is sent again (RFC 9110, section 9.2.2; or by its key).</summary>
    private static bool IsSafeToRepeat(HttpRequest request) => !HttpMethods.IsPost(request.Method) || request.Headers.ContainsKey(IdempotencyKey.Header);

    /// <summary>What is called, without the ids and names that are in the address.</summary>
    private string TemplateOf(HttpRequest request) => RouteOf(request) is { } route ? $"{request.Method} {route.Template}" : "no function";

    /// <summary>Null where only the fallback answers.</summary>
    private FunctionRoute? RouteOf(HttpRequest request) => routes.Find(request.Method, ApiPaths.BelowRoot(request.Path.Value));

    [LoggerMessage(Level = LogLevel.Warning, Message = "Storage was away during {Route}: {Fault}")]
    private partial void LogUnavailable(string route, string fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Route} took more than {Seconds} seconds, and was ended.")]
    private partial void LogTooLong(string route, double seconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Route} failed: {Fault}")]
    private partial void LogUnforeseen(string route, string fault);
}
