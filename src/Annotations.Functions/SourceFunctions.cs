using Annotations.Citations.References;
using Annotations.Functions.Essays;
using Annotations.Functions.Http;
using Annotations.Functions.Sources;
using Annotations.Model;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Annotations.Model.Sources;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>The sources that an essay's annotations cite, each held once.</summary>
public sealed class SourceFunctions(Frame frame, IEssayStore essays, ISourceStore sources, SourceWriter writer)
{
    [Function("CreateSource")]
    public Task<IResult> CreateAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "essays/{essayId}/sources")] HttpRequest request,
        string essayId,
        CancellationToken cancellationToken) =>
        frame.WriteAsync(request, async caller =>
        {
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var essay, out var failure)) return failure;
            if (!(await ReadAsync(request, cancellationToken)).Succeeded(out var reference, out failure)) return failure;

            var result = await writer.CreateAsync(caller, essay.Value.Id, reference, cancellationToken);
            return result.Select(created => AnswerOf(created.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, created.Source)
                .WithLocation(ApiPaths.Source(created.Source.Essay, created.Source.Id)));
        });

    [Function("ListSources")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/sources")] HttpRequest request,
        string essayId,
        CancellationToken cancellationToken) =>
        frame.ReadAsync(request, async () =>
        {
            var query = Query.Of(request, "limit", "after");
            var (limit, after) = (query.Limit(), query.After<SourceId>(SourceId.TryParse));
            if (query.Failure is { } invalid) return invalid;
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var essay, out var failure)) return failure;

            var page = await sources.ListAsync(essay.Value.Id, after, limit, cancellationToken);
            var next = page.HasMore ? page.Items[^1].Id.Value : null;
            var list = new SourceListResponse([.. page.Items.Select(SourceResponse.Of)], next is null ? null : PageLinks.Next(request, next));
            return Answer.Json(StatusCodes.Status200OK, list).WithNext(request, next).WithETagOfBody();
        });

    [Function("GetSource")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/sources/{sourceId}")] HttpRequest request,
        string essayId,
        string sourceId,
        CancellationToken cancellationToken) =>
        frame.ReadAsync(request, async () =>
        {
            if (Query.Of(request).Failure is { } invalid) return invalid;
            return (await sources.FindAsync(essayId, sourceId, cancellationToken)).Select(stored => AnswerOf(StatusCodes.Status200OK, stored.Value));
        });

    [Function("ReplaceSource")]
    public Task<IResult> ReplaceAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "essays/{essayId}/sources/{sourceId}")] HttpRequest request,
        string essayId,
        string sourceId,
        CancellationToken cancellationToken) =>
        frame.WriteAsync(request, async caller =>
        {
            if (!(await FindOwnAsync(caller, essayId, sourceId, cancellationToken)).Succeeded(out var current, out var failure)) return failure;
            if (Preconditions.Of(request).RefusalToChange(current.Value.ETag) is { } refusal) return refusal;
            if (!(await ReadAsync(request, cancellationToken)).Succeeded(out var reference, out failure)) return failure;
            if (reference.Id.Length > 0 && reference.Id != sourceId) return new Invalid("/id", "read-only", $"The source's id is '{sourceId}' and stays so; leave it out, or send it as it is.");
            return (await writer.ReplaceAsync(caller, current, reference, cancellationToken)).Select(source => AnswerOf(StatusCodes.Status200OK, source));
        });

    [Function("DeleteSource")]
    public Task<IResult> DeleteAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "essays/{essayId}/sources/{sourceId}")] HttpRequest request,
        string essayId,
        string sourceId,
        CancellationToken cancellationToken) =>
        frame.WriteAsync(request, async caller =>
        {
            if (!(await FindOwnAsync(caller, essayId, sourceId, cancellationToken)).Succeeded(out var current, out var failure)) return failure;
            if (Preconditions.Of(request).RefusalToChange(current.Value.ETag) is { } refusal) return refusal;
            return (await writer.DeleteAsync(caller, current, cancellationToken)).Select(_ => Answer.Empty(StatusCodes.Status204NoContent));
        });

    private async Task<Result<Stored<Source>>> FindOwnAsync(Caller caller, string essayId, string sourceId, CancellationToken cancellationToken)
    {
        var found = await sources.FindAsync(essayId, sourceId, cancellationToken);
        if (!found.Succeeded(out var stored, out _) || caller.MayChangeWorkOf(stored.Value.Created.By)) return found;
        return new Forbidden($"The source was added by {stored.Value.Created.By.Name}; they or an editor may change it.");
    }

    private static async Task<Result<Reference>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!(await RequestBody.ReadJsonAsync(request, Limits.RequestBodyBytes, cancellationToken)).Succeeded(out var json, out var failure)) return failure;
        using (json)
        {
            var faults = new List<Fault>();
            var reference = ReferenceRequest.Read(json.RootElement, "", faults);
            return faults.Count > 0 ? new Invalid(faults) : reference!;
        }
    }

    private static Answer AnswerOf(int status, Source source) => Answer.Json(status, SourceResponse.Of(source)).With(source.ETag);
}
