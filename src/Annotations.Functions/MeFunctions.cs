using Annotations.Functions.Http;
using Annotations.Functions.Scholars;
using Annotations.Model;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>What the service knows of whoever asks, and what it shows of them.</summary>
public sealed class MeFunctions(Frame frame, IProfileStore profiles, ProfileWriter writer, PersonalData data)
{
    [Function("GetMe")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "me")] HttpRequest request,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
            MeResponse.AnswerOf(StatusCodes.Status200OK, caller, (await profiles.FindAsync(caller.Scholar.Id, cancellationToken))?.Value), aborted);

    [Function("PutMe")]
    public Task<IResult> PutAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "me")] HttpRequest request,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            if (!(await RequestBody.ReadJsonAsync(request, Limits.RequestBodyBytes, cancellationToken)).Succeeded(out var json, out var failure)) return failure;
            using (json)
            {
                var stored = await profiles.FindAsync(caller.Scholar.Id, cancellationToken);
                if (!ProfileRequest.Read(json.RootElement, MeResponse.Of(caller, stored?.Value)).Succeeded(out var draft, out failure)) return failure;
                var status = stored is null ? StatusCodes.Status201Created : StatusCodes.Status200OK;
                return (await writer.PutAsync(caller, stored, draft, Preconditions.Of(request), cancellationToken)).Select(profile => MeResponse.AnswerOf(status, caller, profile));
            }
        }, aborted);

    /// <summary>204 once nothing is left; 202 while there is more to do, which goes on by itself, and at each call.</summary>
    [Function("DeleteMe")]
    public Task<IResult> DeleteAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "me")] HttpRequest request,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
            Answer.Empty(await data.EraseAsync(caller, cancellationToken) ? StatusCodes.Status204NoContent : StatusCodes.Status202Accepted), aborted);

    [Function("GetMyData")]
    public Task<IResult> GetDataAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "me/data")] HttpRequest request,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
            await data.AnswerAsync(caller, cancellationToken), aborted);

    [Function("ListMyHistory")]
    public Task<IResult> ListHistoryAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "me/history")] HttpRequest request,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            var current = (await profiles.FindAsync(caller.Scholar.Id, cancellationToken))?.Value;
            var states = await profiles.ReadHistoryAsync(caller.Scholar.Id, cancellationToken);
            return Answer.Json(StatusCodes.Status200OK, new { Items = ProfileResponse.Of(states, current) }).WithHeader("Cache-Control", "private, no-cache").WithETagOfBody();
        }, aborted);
}
