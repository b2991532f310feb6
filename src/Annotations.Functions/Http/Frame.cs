using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Annotations.Functions.Access;
using Annotations.Functions.Hosting;
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

/// <summary>What is around every function, the same on both hosts: who calls, and every failure as a problem document.</summary>
public sealed partial class Frame(Gate gate, RateLimiter limiter, BrowserRules browsers, FunctionRoutes routes, ServiceTelemetry telemetry, ILogger<Frame> logger)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    /// <summary>Answers everybody alike, without asking who they are: only what <see cref="AccessTable"/> calls open.</summary>
    public Task<IResult> OpenAsync(HttpRequest request, Func<Task<Result<Answer>>> answer) =>
        GuardAsync(request, () => gate.IsOpen(request) ? AnswerAsync(request, answer) : throw new InvalidOperationException("The function is not open."));

    /// <summary>Answers everybody whom the table lets in.</summary>
    public Task<IResult> ReadAsync(HttpRequest request, Func<Task<Result<Answer>>> answer) => ReadAsync(request, _ => answer());

    /// <summary>Answers everybody whom the table lets in, by who they are.</summary>
    public Task<IResult> ReadAsync(HttpRequest request, Func<Viewer, Task<Result<Answer>>> answer) => GuardAsync(request, () => AdmitAsync(request, admission => answer(admission.Viewer)));

    /// <summary>Answers a caller whom the table lets in and who says who they are; anyone else gets 401.</summary>
    public Task<IResult> WriteAsync(HttpRequest request, Func<Caller, Task<Result<Answer>>> answer) =>
        WriteAsync(request, (caller, _) => answer(caller));

    /// <summary>As the other, with the essay that the address names, as it was some seconds ago at most; null where the address names none that is there.</summary>
    public Task<IResult> WriteAsync(HttpRequest request, Func<Caller, Essay?, Task<Result<Answer>>> answer) =>
        GuardAsync(request, () => AdmitAsync(request, async admission => admission.Viewer.Caller is { } caller
            ? await answer(caller, admission.Essay)
            : new Unauthenticated("Log in, and send your token in the Authorization header.")));

    private async Task<IResult> GuardAsync(HttpRequest request, Func<Task<Result<Answer>>> answer)
    {
        using var span = ServiceTelemetry.StartRequest(() => TemplateOf(request));
        var result = await TryAsync(request, answer);
        if (result.Succeeded(out var success, out var failure)) return browsers.Apply(request, success);

        telemetry.CountRefusal(failure.Code);
        span?.SetTag("problem.type", failure.Code);
        if (ProblemType.All[failure.Code].Status >= 500) span?.SetStatus(ActivityStatusCode.Error);
        return browsers.Apply(request, ProblemAnswer.Of(failure));
    }

    private async Task<Result<Answer>> AdmitAsync(HttpRequest request, Func<Admission, Task<Result<Answer>>> answer)
    {
        var cancellationToken = request.HttpContext.RequestAborted;
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
    private async Task<Result<Answer>> TryAsync(HttpRequest request, Func<Task<Result<Answer>>> answer)
    {
        try
        {
            return await answer();
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
        catch (OperationCanceledException) when (request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            return Answer.Empty(StatusCodes.Status499ClientClosedRequest);
        }
        catch (Exception exception)
        {
            LogUnforeseen(TemplateOf(request), SafeText.Of(exception));
            return new InternalError();
        }
    }

    /// <summary>What is called, without the ids and names that are in the address.</summary>
    private string TemplateOf(HttpRequest request) => RouteOf(request) is { } route ? $"{request.Method} {route.Template}" : "no function";

    /// <summary>Null where only the fallback answers.</summary>
    private FunctionRoute? RouteOf(HttpRequest request) => routes.Find(request.Method, ApiPaths.BelowRoot(request.Path.Value));

    [LoggerMessage(Level = LogLevel.Warning, Message = "Storage was away during {Route}: {Fault}")]
    private partial void LogUnavailable(string route, string fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Route} failed: {Fault}")]
    private partial void LogUnforeseen(string route, string fault);
}
