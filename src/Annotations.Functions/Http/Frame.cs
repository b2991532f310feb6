using System.Diagnostics.CodeAnalysis;
using Annotations.Functions.Identity;
using Annotations.Functions.Problems;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Annotations.Functions.Http;

/// <summary>What is around every function, the same on both hosts: who calls, and every failure as a problem document.</summary>
public sealed partial class Frame(CallerReader callers, ILogger<Frame> logger)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    /// <summary>Answers anyone.</summary>
    public Task<IResult> ReadAsync(HttpRequest request, Func<Task<Result<Answer>>> answer) => GuardAsync(request, answer);

    /// <summary>Answers a caller who says who they are; anyone else gets 401.</summary>
    public Task<IResult> WriteAsync(HttpRequest request, Func<Caller, Task<Result<Answer>>> answer) =>
        GuardAsync(request, async () =>
            callers.Read(request).Succeeded(out var caller, out var failure) ? await answer(caller) : failure);

    [SuppressMessage("Design", "CA1031", Justification = "The one place where an unforeseen exception becomes an answer: the Functions host would send an empty 500.")]
    private async Task<IResult> GuardAsync(HttpRequest request, Func<Task<Result<Answer>>> answer)
    {
        try
        {
            return (await answer()).Succeeded(out var result, out var failure) ? result : ProblemAnswer.Of(failure);
        }
        catch (StorageUnavailableException exception)
        {
            LogUnavailable(request.Method, request.Path, exception);
            return ProblemAnswer.Of(new Unavailable(RetryAfter));
        }
        catch (BadHttpRequestException exception)
        {
            return ProblemAnswer.Of(new UnreadableRequest(exception.StatusCode));
        }
        catch (OperationCanceledException) when (request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            return Answer.Empty(StatusCodes.Status499ClientClosedRequest);
        }
        catch (Exception exception)
        {
            LogUnforeseen(request.Method, request.Path, exception);
            return ProblemAnswer.Of(new InternalError());
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Storage was away during {Method} {Path}")]
    private partial void LogUnavailable(string method, PathString path, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed")]
    private partial void LogUnforeseen(string method, PathString path, Exception exception);
}
