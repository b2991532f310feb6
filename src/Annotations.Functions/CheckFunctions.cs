using Annotations.Functions.Check;
using Annotations.Functions.Essays;
using Annotations.Functions.Http;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Whether what is stored of an essay agrees with itself.</summary>
public sealed class CheckFunctions(Frame frame, IEssayStore essays, IConsistencyStore consistency)
{
    [Function("CheckEssay")]
    public Task<IResult> CheckAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "essays/{essayId}/check")] HttpRequest request,
        string essayId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (_, cancellationToken) =>
        {
            var query = Query.Of(request);
            var repair = query.Parsed<bool>("repair", bool.TryParse, "It is 'true' or 'false'.") ?? false;
            if (query.Failure is { } invalid) return invalid;
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var essay, out var failure)) return failure;

            var report = await consistency.CheckAsync(essay.Value.Id, repair, cancellationToken);
            return Answer.Json(StatusCodes.Status200OK, CheckResponse.Of(report));
        }, aborted);
}
