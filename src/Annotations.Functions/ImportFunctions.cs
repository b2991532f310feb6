using Annotations.Functions.Essays;
using Annotations.Functions.Http;
using Annotations.Functions.Import;
using Annotations.Model.Essays;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Many annotations at once.</summary>
public sealed class ImportFunctions(Frame frame, ImportRunner imports)
{
    [Function("ImportAnnotations")]
    public Task<IResult> ImportAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "essays/{essayId}/annotations/import")] HttpRequest request,
        string essayId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            if (RequestBody.MediaTypeOf(request, ImportRunner.MediaType).Failure is { } unsupported) return unsupported;
            if (!EssayId.TryParse(essayId, out var essay)) return EssayLookup.NotAnEssay(essayId);
            return (await imports.RunAsync(caller, essay, request.Body, cancellationToken))
                .Select(report => Answer.Of(StatusCodes.Status200OK, report, ImportRunner.MediaType));
        }, aborted);
}
