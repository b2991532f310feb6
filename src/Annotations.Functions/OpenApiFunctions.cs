using Annotations.Functions.Http;
using Annotations.Functions.OpenApi;
using Annotations.Functions.OpenApi.Page;
using Annotations.Model.Failures;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>The API described: for programs, and for people.</summary>
public sealed class OpenApiFunctions(Frame frame, PublishedDocument document, DocsPage page)
{
    [Function("GetOpenApi")]
    public Task<IResult> GetDocumentAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "openapi.json")] HttpRequest request) =>
        frame.OpenAsync(request, () => Task.FromResult<Result<Answer>>(document.AnswerTo(request)));

    [Function("GetDocs")]
    public Task<IResult> GetPageAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "docs")] HttpRequest request) =>
        frame.OpenAsync(request, () => Task.FromResult<Result<Answer>>(DocsPage.Answer()));

    [Function("GetDocsFile")]
    public Task<IResult> GetFileAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "docs/{file}")] HttpRequest request,
        string file,
        CancellationToken aborted) =>
        frame.OpenAsync(request, async cancellationToken =>
            await page.FileAsync(file, cancellationToken) is { } found ? found : new NotFound("file", file), aborted);
}
