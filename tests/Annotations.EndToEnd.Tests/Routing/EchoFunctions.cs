using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.EndToEnd.Tests.Routing;

/// <summary>Functions that answer with their own name and what they were given.</summary>
public sealed class EchoFunctions(EchoGreeting greeting)
{
    [Function("GetThing")]
    public IResult Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "things/{id}")] HttpRequest request, string id) =>
        Results.Text($"GetThing {id}");

    [Function("DeleteThing")]
    public IResult Delete([HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "things/{id}")] HttpRequest request, string id, CancellationToken cancellationToken) =>
        Results.Text($"DeleteThing {id} {cancellationToken.CanBeCanceled}");

    [Function("HeadOrGetPage")]
    public IResult Page([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "page")] HttpRequest request) =>
        Results.Text($"HeadOrGetPage {request.Path}");

    // A literal route whose function's name sorts after that of a parameter's: the Functions host never gets here.
    [Function("ZLiteral")]
    public IResult Literal([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "things/literal")] HttpRequest request) =>
        Results.Text("ZLiteral");

    // Sorts before DeleteThing when case counts, after it when it does not.
    [Function("aLowerCase")]
    public IResult LowerCase([HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "things/{id:int}")] HttpRequest request, string id) =>
        Results.Text($"aLowerCase {id}");

    [Function("Nameless")]
    public IResult Nameless([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) =>
        Results.Text($"Nameless {request.Method} {greeting.Text}");

    [Function("ZzFallback")]
    public IResult Fallback([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "put", Route = "{*path}")] HttpRequest request, string? path) =>
        Results.Text($"ZzFallback {path}");
}
