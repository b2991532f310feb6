using Annotations.Functions.Essays;
using Annotations.Functions.Http;
using Annotations.Functions.Import;
using Annotations.Functions.SourceImport;
using Annotations.Model;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Many sources at once, from the files of scholars' tools.</summary>
public sealed class SourceImportFunctions(Frame frame, IEssayStore essays, SourceImportRunner imports)
{
    [Function("ImportSources")]
    public Task<IResult> ImportAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "essays/{essayId}/sources/import")] HttpRequest request,
        string essayId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, cancellationToken) =>
        {
            var query = Query.Of(request);
            var allowsDuplicates = query.AllowsDuplicates();
            if (query.Failure is { } invalid) return invalid;
            if (!ImportFormat.Of(request, query).Succeeded(out var format, out var failure)) return failure;
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var essay, out failure)) return failure;
            if (!(await RequestBody.ReadUtf8Async(request, Limits.ImportBodyBytes, cancellationToken)).Succeeded(out var body, out failure)) return failure;
            return (await imports.RunAsync(caller, essay.Value.Id, format, body, allowsDuplicates, cancellationToken))
                .Select(report => Answer.Of(StatusCodes.Status200OK, report, ImportRunner.MediaType));
        }, aborted);
}
