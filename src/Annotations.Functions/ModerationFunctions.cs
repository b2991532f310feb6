using Annotations.Functions.Annotations;
using Annotations.Functions.Essays;
using Annotations.Functions.Http;
using Annotations.Functions.Moderation;
using Annotations.Functions.Scholars;
using Annotations.Model;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Moderation;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Flags, which any scholar raises, and what editors do about them.</summary>
public sealed class ModerationFunctions(Frame frame, IAnnotationStore annotations, IFlagStore flags, Moderator moderator, ScholarNames names)
{
    private const string Hides = "Say why it is hidden, in a 'reason' of 1 to 1,000 characters that everybody reads.";
    private const string Flags = "Say what is wrong with it, in a 'reason' of 1 to 1,000 characters that editors read.";
    private const string Dismisses = "Say why it stays, in a 'reason' of 1 to 1,000 characters that whoever flagged it reads.";

    [Function("FlagAnnotation")]
    public Task<IResult> FlagAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "essays/{essayId}/annotations/{annotationId}/flags")] HttpRequest request,
        string essayId,
        string annotationId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            if (!(await annotations.FindLiveAsync(essayId, annotationId, cancellationToken)).Succeeded(out var current, out var failure)) return failure;
            if (!(await ReadReasonAsync(request, Flags, cancellationToken)).Succeeded(out var reason, out failure)) return failure;
            if (!(await moderator.FlagAsync(caller, current.Value, reason, cancellationToken)).Succeeded(out var flag, out failure)) return failure;
            return Answer.Json(StatusCodes.Status201Created, FlagResponse.Of(current.Value.Essay, await names.NowAsync(flag, cancellationToken)));
        }, aborted);

    [Function("ListFlags")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/flags")] HttpRequest request,
        string essayId,
        CancellationToken aborted) =>
        frame.ReadAsync(request, async cancellationToken =>
        {
            var query = Query.Of(request);
            var status = query.Parsed<FlagStatus>("status", WireNames<FlagStatus>.TryParse, WireNames<FlagStatus>.Rule);
            var (limit, after) = (query.Limit(), query.After<FlagPlace>(TryParsePlace));
            if (query.Failure is { } invalid) return invalid;
            if (!EssayId.TryParse(essayId, out var essay)) return EssayLookup.NotAnEssay(essayId);

            var page = await flags.ListAsync(essay, status, after, limit, cancellationToken);
            var next = page.HasMore ? $"{page.Items[^1].Annotation} {page.Items[^1].Raised.By.Id}" : null;
            var list = new FlagListResponse([.. (await names.NowAsync(page.Items, cancellationToken)).Select(flag => FlagResponse.Of(essay, flag))], next is null ? null : PageLinks.Next(request, next));
            return Answer.Json(StatusCodes.Status200OK, list).WithNext(request, next).WithETagOfBody();
        }, aborted);

    [Function("DismissFlags")]
    public Task<IResult> DismissAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "essays/{essayId}/annotations/{annotationId}/dismiss")] HttpRequest request,
        string essayId,
        string annotationId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            if (!(await annotations.FindLiveAsync(essayId, annotationId, cancellationToken)).Succeeded(out var current, out var failure)) return failure;
            if (!(await ReadReasonAsync(request, Dismisses, cancellationToken)).Succeeded(out var reason, out failure)) return failure;
            var decided = await names.NowAsync(await moderator.DecideAsync(caller, current.Value, FlagStatus.Dismissed, reason, cancellationToken), cancellationToken);
            return Answer.Json(StatusCodes.Status200OK, new FlagListResponse([.. decided.Select(flag => FlagResponse.Of(current.Value.Essay, flag))], Next: null));
        }, aborted);

    [Function("HideAnnotation")]
    public Task<IResult> HideAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "essays/{essayId}/annotations/{annotationId}/hide")] HttpRequest request,
        string essayId,
        string annotationId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            if (!(await FindAsync(request, essayId, annotationId, cancellationToken)).Succeeded(out var current, out var failure)) return failure;
            if (current.Value.Hidden is not null) return new Conflict("already-hidden", "The annotation is hidden already.");
            if (!(await ReadReasonAsync(request, Hides, cancellationToken)).Succeeded(out var reason, out failure)) return failure;
            return (await moderator.HideAsync(caller, current, reason, cancellationToken)).Select(AnnotationAnswer.Ok);
        }, aborted);

    [Function("ShowAnnotation")]
    public Task<IResult> ShowAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "essays/{essayId}/annotations/{annotationId}/show")] HttpRequest request,
        string essayId,
        string annotationId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            if (!(await FindAsync(request, essayId, annotationId, cancellationToken)).Succeeded(out var current, out var failure)) return failure;
            if (current.Value.Hidden is null) return new Conflict("not-hidden", "The annotation is not hidden.");
            return (await moderator.ShowAsync(caller, current, cancellationToken)).Select(AnnotationAnswer.Ok);
        }, aborted);

    private async Task<Result<Stored<Annotation>>> FindAsync(HttpRequest request, string essayId, string annotationId, CancellationToken cancellationToken)
    {
        if (!(await annotations.FindLiveAsync(essayId, annotationId, cancellationToken)).Succeeded(out var current, out var failure)) return failure;
        return Preconditions.Of(request).RefusalToChange(current.Value.ETag) is { } refusal ? refusal : current;
    }

    private static async Task<Result<string>> ReadReasonAsync(HttpRequest request, string required, CancellationToken cancellationToken)
    {
        if (!(await RequestBody.ReadJsonAsync(request, Limits.RequestBodyBytes, cancellationToken)).Succeeded(out var json, out var failure)) return failure;
        using (json) return ReasonRequest.Read(json.RootElement, required);
    }

    private static bool TryParsePlace(string text, out FlagPlace place)
    {
        var parts = text.Split(' ', 2);
        place = parts.Length == 2 && AnnotationId.TryParse(parts[0], out var annotation) ? new FlagPlace(annotation, parts[1]) : default;
        return place.Scholar is not null;
    }
}
