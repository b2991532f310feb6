using System.Globalization;
using Annotations.Functions.Annotations;
using Annotations.Functions.History;
using Annotations.Functions.Http;
using Annotations.Functions.Sources;
using Annotations.Model.Failures;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>What annotations, counter-claims and sources were before, and the restoring of deleted ones.</summary>
public sealed class HistoryFunctions(Frame frame, AnnotationReader reader, IAnnotationStore annotations, ISourceStore sources, AnnotationWriter writer)
{
    [Function("ListAnnotationHistory")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/annotations/{annotationId}/history")] HttpRequest request,
        string essayId,
        string annotationId,
        CancellationToken aborted) =>
        frame.ReadAsync(request, async (viewer, cancellationToken) =>
        {
            if (!(await reader.ReadStatesAsync(viewer, essayId, annotationId, cancellationToken)).Succeeded(out var states, out var failure)) return failure;

            var self = ApiPaths.Annotation(states[0].Essay, states[0].Id);
            var entries = PastState.Of(states).Select(state => HistoryEntryResponse.Of(state, self));
            return Answer.Json(StatusCodes.Status200OK, new HistoryResponse([.. entries])).WithETagOfBody();
        }, aborted);

    [Function("GetAnnotationRevision")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/annotations/{annotationId}/history/{revision}")] HttpRequest request,
        string essayId,
        string annotationId,
        string revision,
        CancellationToken aborted) =>
        frame.ReadAsync(request, async (viewer, cancellationToken) =>
        {
            if (!(await reader.ReadStatesAsync(viewer, essayId, annotationId, cancellationToken)).Succeeded(out var states, out var failure)) return failure;

            var state = states.FirstOrDefault(state => state.Revision.ToString(CultureInfo.InvariantCulture) == revision);
            return state is null ? new NotFound("revision", revision) : AnnotationAnswer.Ok(state);
        }, aborted);

    [Function("RestoreAnnotation")]
    public Task<IResult> RestoreAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "essays/{essayId}/annotations/{annotationId}/restore")] HttpRequest request,
        string essayId,
        string annotationId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            if (!(await annotations.FindAnyAsync(essayId, annotationId, cancellationToken)).Succeeded(out var current, out var failure)) return failure;
            if (!current.Value.IsDeleted) return new Conflict("not-deleted", "The annotation was not deleted; there is nothing to restore.");
            if (Preconditions.Of(request).RefusalToChange(current.Value.ETag) is { } refusal) return refusal;
            return (await writer.RestoreAsync(caller, current, cancellationToken)).Select(AnnotationAnswer.Ok);
        }, aborted);

    [Function("ListSourceHistory")]
    public Task<IResult> ListSourceAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/sources/{sourceId}/history")] HttpRequest request,
        string essayId,
        string sourceId,
        CancellationToken aborted) =>
        frame.ReadAsync(request, async cancellationToken =>
        {
            if (!(await sources.ReadStatesAsync(essayId, sourceId, cancellationToken)).Succeeded(out var states, out var failure)) return failure;

            var self = ApiPaths.Source(states[0].Source.Essay, states[0].Source.Id);
            var entries = PastState.Of(states).Select(state => HistoryEntryResponse.Of(state, self));
            return Answer.Json(StatusCodes.Status200OK, new HistoryResponse([.. entries])).WithETagOfBody();
        }, aborted);

    [Function("GetSourceRevision")]
    public Task<IResult> GetSourceAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/sources/{sourceId}/history/{revision}")] HttpRequest request,
        string essayId,
        string sourceId,
        string revision,
        CancellationToken aborted) =>
        frame.ReadAsync(request, async cancellationToken =>
        {
            if (!(await sources.ReadStatesAsync(essayId, sourceId, cancellationToken)).Succeeded(out var states, out var failure)) return failure;

            // Where a deleted source's id was given again, the later one's revision is meant.
            var state = states.LastOrDefault(state => state.Revision.ToString(CultureInfo.InvariantCulture) == revision);
            return state is null ? new NotFound("revision", revision) : SourceAnswer.Of(StatusCodes.Status200OK, state);
        }, aborted);
}
