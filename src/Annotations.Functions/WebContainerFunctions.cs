using Annotations.Functions.Http;
using Annotations.Functions.Problems;
using Annotations.Functions.WebAnnotation.Answers;
using Annotations.Functions.WebAnnotation.Containers;
using Annotations.Functions.WebAnnotation.Requests;
using Annotations.Model.Scholars;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Net.Http.Headers;

namespace Annotations.Functions;

/// <summary>The containers of the Web Annotation Protocol (W3C Recommendation of 2017-02-23, sections 4 and 5.1). Every answer of a container, errors too, has its links.</summary>
public sealed class WebContainerFunctions(Frame frame, WebContainers containers, WebAnswers answers)
{
    [Function("ReadWebContainer")]
    public Task<IResult> ReadAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "w3c/essays/{essayId}/{container}")] HttpRequest request,
        string essayId,
        string container,
        CancellationToken aborted)
    {
        var hasPolicy = containers.HasPolicy(container);
        return Linked(request, () => hasPolicy, frame.ReadAsync(request, async (viewer, cancellationToken) =>
        {
            if (Elsewhere(request) is { } elsewhere) return elsewhere;
            if (!ContainerView.Of(request).Succeeded(out var view, out var failure)) return failure;
            if (!(await containers.OpenAsync(request, viewer, essayId, container, cancellationToken)).Succeeded(out var open, out failure)) return failure;
            hasPolicy = open.HasPolicy;
            var list = await containers.ReadAsync(open, cancellationToken);
            var documents = new ContainerDocuments(open, list, view.HasIris);
            if (view.Page is null)
            {
                var document = view.IsEmbedded ? await documents.WithFirstPageAsync(cancellationToken) : documents.Minimal();
                var answer = WebAnswer.Ok(request, document, list.Version).Select(ok => ok.WithHeader(HeaderNames.ContentLocation, documents.IriOf(view.IsEmbedded)));
                return view.IsPreferred ? answer.Select(ok => ok.WithHeader("Preference-Applied", "return=representation")) : answer;
            }

            if (!list.StartOf(view.Page).Succeeded(out var start, out failure)) return failure;
            return WebAnswer.Ok(request, await documents.PageAsync(start, cancellationToken), list.Version);
        }, aborted));
    }

    [Function("CreateWebAnnotation")]
    public Task<IResult> CreateAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "w3c/essays/{essayId}/{container}")] HttpRequest request,
        string essayId,
        string container,
        CancellationToken aborted)
    {
        var hasPolicy = containers.HasPolicy(container);
        return Linked(request, () => hasPolicy, frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            if (Elsewhere(request) is { } elsewhere) return elsewhere;
            if (IsPage(request)) return new MethodNotAllowed(request.Method, WebAnswer.PageMethods.Split(", "));
            if (!(await containers.OpenAsync(request, new Viewer(caller), essayId, container, cancellationToken)).Succeeded(out var open, out var failure)) return failure;
            hasPolicy = open.HasPolicy;
            if (WebAnswer.Refusal(request) is { } unacceptable) return unacceptable;
            if (!(await WebAnnotationBody.ReadAsync(request, cancellationToken)).Succeeded(out var sent, out failure)) return failure;
            using (sent)
            {
                if (!(await open.Container.CreateAsync(open, caller, sent.RootElement, new Suggestion(request), cancellationToken)).Succeeded(out var created, out failure)) return failure;
                return WebAnswer.OfChange(StatusCodes.Status201Created, request, created.Document, created.State.Value).WithLocation(created.Iri);
            }
        }, aborted));
    }

    private Task<IResult> Linked(HttpRequest request, Func<bool> hasPolicy, Task<IResult> answer) =>
        answers.OfContainerAsync(answer, containers.ServiceOf(request), hasPolicy, IsPage(request));

    internal static bool IsPage(HttpRequest request) => request.Query.ContainsKey("page");

    /// <summary>A container's address ends in a slash; without, it is no second one.</summary>
    private static Answer? Elsewhere(HttpRequest request) => request.Path.Value?.EndsWith('/') == true
        ? null
        : Answer.Empty(StatusCodes.Status308PermanentRedirect).WithLocation($"{request.PathBase}{request.Path}/{request.QueryString}");
}
