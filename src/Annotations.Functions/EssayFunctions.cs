using System.Text;
using Annotations.Functions.Essays;
using Annotations.Functions.Http;
using Annotations.Functions.Scholars;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using Annotations.Model.Versions;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Essays and their texts.</summary>
public sealed class EssayFunctions(Frame frame, IEssayStore essays, EssayLister lister, EssayWriter writer, ScholarNames names)
{
    [Function("ListEssays")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays")] HttpRequest request,
        CancellationToken aborted) =>
        frame.ReadAsync(request, async (viewer, cancellationToken) =>
        {
            var query = Query.Of(request);
            var (limit, after) = (query.Limit(), query.After<EssayId>(EssayId.TryParse));
            if (query.Failure is { } invalid) return invalid;

            var page = await lister.ListAsync(viewer, after, limit, cancellationToken);
            var next = page.HasMore ? page.Items[^1].Id.Value : null;
            var list = new EssayListResponse([.. (await names.NowAsync(page.Items, cancellationToken)).Select(EssayResponse.Of)], next is null ? null : PageLinks.Next(request, next));
            return Answer.Json(StatusCodes.Status200OK, list).WithNext(request, next).WithETagOfBody();
        }, aborted);

    [Function("GetEssay")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}")] HttpRequest request,
        string essayId,
        CancellationToken aborted) =>
        frame.ReadAsync(request, async cancellationToken =>
        {
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var stored, out var failure)) return failure;
            return await AnswerOfAsync(StatusCodes.Status200OK, stored.Value, cancellationToken);
        }, aborted);

    [Function("GetEssayText")]
    public Task<IResult> GetTextAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/text")] HttpRequest request,
        string essayId,
        CancellationToken aborted) =>
        frame.ReadAsync(request, async cancellationToken =>
        {
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var stored, out var failure)) return failure;

            var content = await essays.ReadContentAsync(stored.Value, cancellationToken);
            var mediaType = stored.Value.Description.Syntax == TextSyntax.Markdown ? "text/markdown" : "text/plain";
            return Answer.Of(StatusCodes.Status200OK, Encoding.UTF8.GetBytes(content.Text), $"{mediaType}; charset=utf-8")
                .With(new EntityTag(stored.Value.TextDigest[..32]))
                .WithHeader("Content-Language", stored.Value.Description.Language)
                .WithAnnotationService(stored.Value.Id);
        }, aborted);

    [Function("PutEssay")]
    public Task<IResult> PutAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "essays/{essayId}")] HttpRequest request,
        string essayId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            if (!EssayId.TryParse(essayId, out var id)) return new Invalid("", "invalid-id", EssayId.Rule);
            var stored = await essays.FindAsync(id, cancellationToken);
            var current = stored is null ? null : new ComposedEssay(await names.NowAsync(stored.Value, cancellationToken), await essays.ReadContentAsync(stored.Value, cancellationToken));
            if (!(await EssayRequest.ReadAsync(request, current, cancellationToken)).Succeeded(out var draft, out var failure)) return failure;

            if (!(await writer.PutAsync(caller, id, stored, draft, Preconditions.Of(request), cancellationToken)).Succeeded(out var put, out failure)) return failure;
            return put.IsNew
                ? (await AnswerOfAsync(StatusCodes.Status201Created, put.Essay, cancellationToken)).WithLocation(ApiPaths.Essay(id))
                : await AnswerOfAsync(StatusCodes.Status200OK, put.Essay, cancellationToken);
        }, aborted);

    private async Task<Answer> AnswerOfAsync(int status, Essay essay, CancellationToken cancellationToken) =>
        Answer.Json(status, EssayResponse.Of(await names.NowAsync(essay, cancellationToken))).With(essay.ETag).WithSignposts(ApiPaths.Essay(essay.Id)).WithAnnotationService(essay.Id);
}
