using Annotations.Functions.Archives.Reading;
using Annotations.Functions.Essays;
using Annotations.Functions.Http;
using Annotations.Functions.Scholars;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Essays put back from archives; an archive itself is an export.</summary>
public sealed class ArchiveFunctions(Frame frame, ArchiveImporter importer, IRecordWriter records, ScholarNames names, TimeProvider clock)
{
    private const string MediaType = "application/zip";

    /// <summary>Whoever was cut off may come back within a day.</summary>
    private static readonly TimeSpan AbandonedAfter = TimeSpan.FromDays(1);

    [Function("ImportArchive")]
    public Task<IResult> ImportAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "essays/{essayId}/archive")] HttpRequest request,
        string essayId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (_, cancellationToken) =>
        {
            if (!EssayId.TryParse(essayId, out var id)) return new Invalid("", "invalid-id", EssayId.Rule);
            if (RequestBody.MediaTypeOf(request, MediaType).Failure is { } unsupported) return unsupported;
            if (!(await ArchiveUpload.ReceiveAsync(request, cancellationToken)).Succeeded(out var file, out var failure)) return failure;
            await using (file)
            {
                if (!(await importer.RunAsync(id, file, cancellationToken)).Succeeded(out var put, out failure)) return failure;
                return AnswerOf(put with { Essay = await names.NowAsync(put.Essay, cancellationToken) });
            }
        }, aborted);

    /// <summary>Every night at half past three, UTC.</summary>
    [Function("DeleteAbandonedImports")]
    public Task DeleteAbandonedAsync([TimerTrigger("0 30 3 * * *")] TimerInfo timer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timer);
        return records.DeleteAbandonedAsync(clock.GetUtcNow() - AbandonedAfter, cancellationToken);
    }

    private static Answer AnswerOf(PutEssay put)
    {
        var answer = Answer.Json(put.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, EssayResponse.Of(put.Essay)).With(put.Essay.ETag);
        return put.IsNew ? answer.WithLocation(ApiPaths.Essay(put.Essay.Id)) : answer;
    }
}
