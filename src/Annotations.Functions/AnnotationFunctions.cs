using Annotations.Functions.Annotations;
using Annotations.Functions.Essays;
using Annotations.Functions.Http;
using Annotations.Functions.Idempotency;
using Annotations.Model;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Annotations; counter-claims are read, changed and deleted as annotations too.</summary>
public sealed class AnnotationFunctions(Frame frame, IEssayStore essays, AnnotationReader reader, IAnnotationStore annotations, AnnotationWriter writer, RepeatableRequest requests, AnnotationLines lines)
{
    [Function("CreateAnnotation")]
    public Task<IResult> CreateAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "essays/{essayId}/annotations")] HttpRequest request,
        string essayId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, admitted, cancellationToken) =>
        {
            var query = Query.Of(request);
            var allowsDuplicates = query.AllowsDuplicates();
            if (query.Failure is { } invalid) return invalid;
            if (!EssayId.TryParse(essayId, out var essay)) return EssayLookup.NotAnEssay(essayId);
            var created = await requests.RunAsync(
                request, caller, essay, json => AnnotationRequest.Read(json, admitted!.Access.Policy), (draft, receipt) => writer.CreateAsync(caller, essay, draft.AllowingDuplicates(allowsDuplicates), receipt, cancellationToken), cancellationToken);
            return created.Select(AnnotationAnswer.Created);
        }, aborted);

    [Function("ListAnnotations")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/annotations")] HttpRequest request,
        string essayId,
        CancellationToken aborted) =>
        frame.ReadAsync(request, async cancellationToken =>
        {
            var query = AnnotationQuery.Of(request);
            if (query.Failure is { } invalid) return invalid;
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var essay, out var failure)) return failure;

            if (query.IsNdjson) return await lines.AnswerAsync(essay.Value.Id, query.Filter, cancellationToken);
            var page = await reader.ListAsync(essay.Value.Id, query.Filter, query.After, query.Limit, cancellationToken);
            var next = page.HasMore ? page.Items[^1].Id.ToString() : null;
            var list = new AnnotationListResponse([.. page.Items.Select(AnnotationResponse.Of)], next is null ? null : PageLinks.Next(request, next));
            return Answer.Json(StatusCodes.Status200OK, list).WithNext(request, next).WithETagOfBody();
        }, aborted);

    [Function("GetAnnotation")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/annotations/{annotationId}")] HttpRequest request,
        string essayId,
        string annotationId,
        CancellationToken aborted) =>
        frame.ReadAsync(request, async (viewer, cancellationToken) =>
            (await reader.FindAsync(viewer, essayId, annotationId, cancellationToken)).Select(AnnotationAnswer.Ok), aborted);

    [Function("ReplaceAnnotation")]
    public Task<IResult> ReplaceAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "essays/{essayId}/annotations/{annotationId}")] HttpRequest request,
        string essayId,
        string annotationId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, admitted, cancellationToken) =>
        {
            var query = Query.Of(request);
            var allowsDuplicates = query.AllowsDuplicates();
            if (query.Failure is { } invalid) return invalid;
            if (!(await FindOwnAsync(caller, essayId, annotationId, cancellationToken)).Succeeded(out var current, out var failure)) return failure;
            if (Preconditions.Of(request).RefusalToChange(current.Value.ETag) is { } refusal) return refusal;
            if (!(await RequestBody.ReadJsonAsync(request, Limits.RequestBodyBytes, cancellationToken)).Succeeded(out var json, out failure)) return failure;
            using (json)
            {
                if (!AnnotationRequest.ReadChange(json.RootElement, await reader.AsSentAsync(current.Value, cancellationToken), admitted!.Access.Policy).Succeeded(out var draft, out failure)) return failure;
                return (await writer.ReplaceAsync(caller, current, draft.AllowingDuplicates(allowsDuplicates), cancellationToken)).Select(AnnotationAnswer.Ok);
            }
        }, aborted);

    [Function("DeleteAnnotation")]
    public Task<IResult> DeleteAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "essays/{essayId}/annotations/{annotationId}")] HttpRequest request,
        string essayId,
        string annotationId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            if (!(await FindOwnAsync(caller, essayId, annotationId, cancellationToken)).Succeeded(out var current, out var failure)) return failure;
            if (Preconditions.Of(request).RefusalToChange(current.Value.ETag) is { } refusal) return refusal;
            return (await writer.DeleteAsync(caller, current, cancellationToken)).Select(_ => Answer.Empty(StatusCodes.Status204NoContent));
        }, aborted);

    private async Task<Result<Stored<Annotation>>> FindOwnAsync(Caller caller, string essayId, string annotationId, CancellationToken cancellationToken)
    {
        var found = await annotations.FindLiveAsync(essayId, annotationId, cancellationToken);
        if (!found.Succeeded(out var stored, out _) || caller.MayChangeWorkOf(stored.Value.Creator)) return found;
        return new Forbidden($"The annotation is {(await reader.AsSentAsync(stored.Value, cancellationToken)).Creator.Name}'s; they or an editor may change it. To disagree, post a counter-claim.");
    }
}
