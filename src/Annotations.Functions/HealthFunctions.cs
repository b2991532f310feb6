using Annotations.Functions.Http;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Whether the service can do its work.</summary>
public sealed class HealthFunctions(Frame frame, StorageSetup storage)
{
    /// <summary>200 while storage answers, else 503.</summary>
    [Function("GetHealth")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health")] HttpRequest request,
        CancellationToken cancellationToken) =>
        frame.ReadAsync(request, async () =>
        {
            await storage.CheckAsync(cancellationToken);
            return Answer.Json(StatusCodes.Status200OK, new { Status = "healthy" }).WithHeader("Cache-Control", "no-store");
        });
}
