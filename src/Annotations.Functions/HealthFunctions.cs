using Annotations.Functions.Health;
using Annotations.Functions.Http;
using Annotations.Model.Failures;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Whether the service is there, and whether it can do its work.</summary>
public sealed class HealthFunctions(Frame frame, Readiness readiness)
{
    /// <summary>200 as long as the process serves: whoever restarts it when this fails does not restart it for storage's sake.</summary>
    [Function("GetHealth")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health")] HttpRequest request) =>
        frame.OpenAsync(request, () => Task.FromResult<Result<Answer>>(Healthy("live")));

    /// <summary>200 while storage answers, else 503 that names what does not.</summary>
    [Function("GetReadiness")]
    public Task<IResult> GetReadinessAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health/ready")] HttpRequest request,
        CancellationToken aborted) =>
        frame.OpenAsync(request, async cancellationToken =>
        {
            var away = await readiness.FindAwayAsync(cancellationToken);
            return away.Count == 0 ? Healthy("ready") : new NotReady(away);
        }, aborted);

    private static Answer Healthy(string status) =>
        Answer.Json(StatusCodes.Status200OK, new { Status = status }).WithHeader("Cache-Control", "no-store");
}
