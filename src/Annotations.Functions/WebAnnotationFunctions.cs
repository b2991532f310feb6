using Annotations.Functions.Http;
using Annotations.Functions.Problems;
using Annotations.Functions.WebAnnotation.Answers;
using Annotations.Functions.WebAnnotation.Containers;
using Annotations.Functions.WebAnnotation.Requests;
using Annotations.Model.Failures;
using Annotations.Model.Scholars;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Annotations as resources of the Web Annotation Protocol (W3C Recommendation of 2017-02-23, sections 3, 5.2 to 5.4).</summary>
public sealed class WebAnnotationFunctions(Frame frame, WebContainers containers, WebAnswers answers)
{
    [Function("ReadWebAnnotation")]
    public Task<IResult> ReadAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "w3c/essays/{essayId}/{container}/{name}")] HttpRequest request,
        string essayId,
        string container,
        string name,
        CancellationToken aborted) =>
        answers.OfAnnotationAsync(frame.ReadAsync(request, async (viewer, cancellationToken) =>
        {
            if (Refusal(request) is { } refusal) return refusal;
            if (!(await containers.OpenAsync(request, viewer, essayId, container, cancellationToken)).Succeeded(out var open, out var failure)) return failure;
            if (!(await open.Container.FindAsync(open, name, cancellationToken)).Succeeded(out var found, out failure)) return failure;
            return WebAnswer.Ok(request, found.Document, found.State.Value);
        }, aborted));

    [Function("ReplaceWebAnnotation")]
    public Task<IResult> ReplaceAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "w3c/essays/{essayId}/{container}/{name}")] HttpRequest request,
        string essayId,
        string container,
        string name,
        CancellationToken aborted) =>
        answers.OfAnnotationAsync(frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            if (Refusal(request) is { } refusal) return refusal;
            if (!(await containers.OpenAsync(request, new Viewer(caller), essayId, container, cancellationToken)).Succeeded(out var open, out var failure)) return failure;
            if (WebAnswer.Refusal(request) is { } unacceptable) return unacceptable;
            if (!(await WebAnnotationBody.ReadAsync(request, cancellationToken)).Succeeded(out var sent, out failure)) return failure;
            using (sent)
            {
                if (!(await open.Container.ReplaceAsync(open, caller, name, sent.RootElement, current => RefusalToChange(request, open, caller, current), cancellationToken)).Succeeded(out var replaced, out failure)) return failure;
                return WebAnswer.OfChange(StatusCodes.Status200OK, request, replaced.Document, replaced.State.Value);
            }
        }, aborted));

    [Function("DeleteWebAnnotation")]
    public Task<IResult> DeleteAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "w3c/essays/{essayId}/{container}/{name}")] HttpRequest request,
        string essayId,
        string container,
        string name,
        CancellationToken aborted) =>
        answers.OfAnnotationAsync(frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            if (Refusal(request) is { } refusal) return refusal;
            if (!(await containers.OpenAsync(request, new Viewer(caller), essayId, container, cancellationToken)).Succeeded(out var open, out var failure)) return failure;
            var refused = await open.Container.DeleteAsync(open, caller, name, current => RefusalToChange(request, open, caller, current), cancellationToken);
            return refused is null ? Answer.Empty(StatusCodes.Status204NoContent) : refused;
        }, aborted));

    /// <summary>Only containers' addresses end in a slash.</summary>
    private static NoSuchAddress? Refusal(HttpRequest request) =>
        request.Path.Value?.EndsWith('/') == true ? new NoSuchAddress(request.Path.Value) : null;

    private static Failure? RefusalToChange(HttpRequest request, OpenContainer open, Caller caller, WebResource current)
    {
        if (!caller.MayChangeWorkOf(current.Creator)) return new Forbidden($"The annotation is {current.Creator.Name}'s; they or an editor may change it.");

        // Each form in which it is given out has a tag of its own; whichever the client read will do.
        var tags = Representation.TagsOf(current.Document, current.State).ToList();
        var stated = EntityTagList.Of(request.Headers.IfMatch);
        var preconditions = Preconditions.Of(request);
        var tag = tags.Find(tag => stated.Holds(tag, weakly: false)) is { Value: not null } held ? held : tags[0];
        return open.Container.NeedsIfMatch ? preconditions.RefusalToChange(tag) : preconditions.RefusalOfStated(tag);
    }
}
