using Annotations.Functions.Hosting;
using Annotations.Functions.Http;
using Annotations.Functions.Problems;
using Annotations.Functions.WebAnnotation.Answers;
using Annotations.Functions.WebAnnotation.Containers;
using Annotations.Model.Failures;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Answers what no other function takes: the Functions host would send an empty 404, for a wrong method too.</summary>
public sealed class FallbackFunctions(Frame frame, FunctionRoutes routes, WebContainers containers, WebAnswers answers)
{
    /// <summary>OPTIONS with the methods of an address; 405 for a wrong method, 404 for a wrong address. Its name sorts last, so that it is tried last.</summary>
    [Function("ZFallback")]
    public Task<IResult> AnswerAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "{*path}")] HttpRequest request) =>
        Linked(request, frame.OpenAsync(request, () => Task.FromResult(AnswerTo(request))));

    /// <summary>Whatever a container or an annotation in it answers has its links, these answers too.</summary>
    private Task<IResult> Linked(HttpRequest request, Task<IResult> answer) => ApiPaths.BelowRoot(request.Path.Value).Trim('/').Split('/') switch
    {
        ["w3c", "essays", _, var container] when containers.Has(container) => answers.OfContainerAsync(answer, containers.ServiceOf(request), () => containers.HasPolicy(container), WebContainerFunctions.IsPage(request)),
        ["w3c", "essays", _, var container, _] when containers.Has(container) => answers.OfAnnotationAsync(answer),
        _ => answer,
    };

    private Result<Answer> AnswerTo(HttpRequest request)
    {
        var path = request.Path.Value ?? "";
        var methods = routes.MethodsAt(ApiPaths.BelowRoot(path));
        if (methods.Count == 0) return new NoSuchAddress(path);
        return HttpMethods.IsOptions(request.Method)
            ? Answer.Empty(StatusCodes.Status200OK).WithHeader("Allow", string.Join(", ", methods))
            : new MethodNotAllowed(request.Method, methods);
    }
}
