using Annotations.Citations.References;
using Annotations.Functions.Essays;
using Annotations.Functions.Http;
using Annotations.Functions.Idempotency;
using Annotations.Functions.Scholars;
using Annotations.Functions.Sources;
using Annotations.Model;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Model.Sources;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>The sources that an essay's annotations cite, each held once.</summary>
public sealed class SourceFunctions(Frame frame, IEssayStore essays, ISourceStore sources, SourceWriter writer, RepeatableRequest requests, ScholarNames names)
{
    [Function("CreateSource")]
    public Task<IResult> CreateAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "essays/{essayId}/sources")] HttpRequest request,
        string essayId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            var query = Query.Of(request);
            var allowsDuplicates = query.AllowsDuplicates();
            if (query.Failure is { } invalid) return invalid;
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var essay, out var failure)) return failure;
            return await CreateAsync(request, caller, essay.Value.Id, allowsDuplicates, cancellationToken);
        }, aborted);

    [Function("ListSources")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/sources")] HttpRequest request,
        string essayId,
        CancellationToken aborted) =>
        frame.ReadAsync(request, async cancellationToken =>
        {
            var query = Query.Of(request);
            var (limit, after) = (query.Limit(), query.After<SourceId>(SourceId.TryParse));
            if (!SourceFormat.Choose(request, query).Succeeded(out var format, out var failure)) return failure;
            if (query.Failure is { } invalid) return invalid;
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var essay, out failure)) return failure;
            if (format.Writer is { } writer) return SourceFile.Of(writer, essayId, await SourceFile.ReadAllAsync(sources, essay.Value.Id, cancellationToken));

            var page = await sources.ListAsync(essay.Value.Id, after, limit, cancellationToken);
            var next = page.HasMore ? page.Items[^1].Id.Value : null;
            var list = new SourceListResponse([.. (await names.NowAsync(page.Items, cancellationToken)).Select(SourceResponse.Of)], next is null ? null : PageLinks.Next(request, next));
            return Answer.Json(StatusCodes.Status200OK, list).WithNext(request, next).WithHeader("Vary", "Accept").WithETagOfBody();
        }, aborted);

    [Function("GetSource")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/sources/{sourceId}")] HttpRequest request,
        string essayId,
        string sourceId,
        CancellationToken aborted) =>
        frame.ReadAsync(request, async cancellationToken =>
        {
            if (!(await sources.FindAsync(essayId, sourceId, cancellationToken)).Succeeded(out var stored, out var failure)) return failure;
            return await AnswerOfAsync(StatusCodes.Status200OK, stored.Value, cancellationToken);
        }, aborted);

    [Function("ReplaceSource")]
    public Task<IResult> ReplaceAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "essays/{essayId}/sources/{sourceId}")] HttpRequest request,
        string essayId,
        string sourceId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            var query = Query.Of(request);
            var allowsDuplicates = query.AllowsDuplicates();
            if (query.Failure is { } invalid) return invalid;
            if (!(await FindOwnAsync(caller, essayId, sourceId, cancellationToken)).Succeeded(out var current, out var failure)) return failure;
            if (Preconditions.Of(request).RefusalToChange(current.Value.ETag) is { } refusal) return refusal;
            if (!(await ReadAsync(request, cancellationToken)).Succeeded(out var reference, out failure)) return failure;
            if (reference.Id.Length > 0 && reference.Id != sourceId) return new Invalid("/id", "read-only", $"The source's id is '{sourceId}' and stays so; leave it out, or send it as it is.");
            if (!(await writer.ReplaceAsync(caller, current, reference, allowsDuplicates, cancellationToken)).Succeeded(out var source, out failure)) return failure;
            return await AnswerOfAsync(StatusCodes.Status200OK, source, cancellationToken);
        }, aborted);

    [Function("DeleteSource")]
    public Task<IResult> DeleteAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "essays/{essayId}/sources/{sourceId}")] HttpRequest request,
        string essayId,
        string sourceId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            if (!(await FindOwnAsync(caller, essayId, sourceId, cancellationToken)).Succeeded(out var current, out var failure)) return failure;
            if (Preconditions.Of(request).RefusalToChange(current.Value.ETag) is { } refusal) return refusal;
            return (await writer.DeleteAsync(caller, current, cancellationToken)).Select(_ => Answer.Empty(StatusCodes.Status204NoContent));
        }, aborted);

    /// <summary>201 for a new source, and when its request is repeated; 200 for one that the essay has already.</summary>
    private async Task<Result<Answer>> CreateAsync(HttpRequest request, Caller caller, EssayId essay, bool allowsDuplicates, CancellationToken cancellationToken)
    {
        var status = StatusCodes.Status201Created;
        var result = await requests.RunAsync(request, caller, essay, ReferenceRequest.Read, async (reference, receipt) =>
        {
            var created = await writer.CreateAsync(caller, essay, reference, allowsDuplicates, receipt, cancellationToken);
            if (created.Succeeded(out var source, out _) && !source.IsNew) status = StatusCodes.Status200OK;
            return created.Select(source => source.Source);
        }, cancellationToken);
        if (!result.Succeeded(out var source, out var failure)) return failure;
        return (await AnswerOfAsync(status, source, cancellationToken)).WithLocation(ApiPaths.Source(source.Essay, source.Id));
    }

    private async Task<Answer> AnswerOfAsync(int status, Source source, CancellationToken cancellationToken) => SourceAnswer.Of(status, await names.NowAsync(source, cancellationToken));

    private async Task<Result<Stored<Source>>> FindOwnAsync(Caller caller, string essayId, string sourceId, CancellationToken cancellationToken)
    {
        var found = await sources.FindAsync(essayId, sourceId, cancellationToken);
        if (!found.Succeeded(out var stored, out _) || caller.MayChangeWorkOf(stored.Value.Created.By)) return found;
        return new Forbidden($"The source was added by {(await names.NowAsync(stored.Value.Created.By, cancellationToken)).Name}; they or an editor may change it.");
    }

    private static async Task<Result<Reference>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!(await RequestBody.ReadJsonAsync(request, Limits.RequestBodyBytes, cancellationToken)).Succeeded(out var json, out var failure)) return failure;
        using (json) return ReferenceRequest.Read(json.RootElement);
    }
}
