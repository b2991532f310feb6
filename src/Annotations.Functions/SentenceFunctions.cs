using Annotations.Functions.Annotations;
using Annotations.Functions.Essays;
using Annotations.Functions.Http;
using Annotations.Functions.Sentences;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using Annotations.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>The sentences of essays.</summary>
public sealed class SentenceFunctions(Frame frame, IEssayStore essays, AnnotationReader annotations)
{
    [Function("ListSentences")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/sentences")] HttpRequest request,
        string essayId,
        CancellationToken aborted) =>
        frame.ReadAsync(request, async cancellationToken =>
        {
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var stored, out var failure)) return failure;

            var content = await essays.ReadContentAsync(stored.Value, cancellationToken);
            return Answer.Json(StatusCodes.Status200OK, SentenceListResponse.Of(stored.Value, content)).With(stored.Value.ETag);
        }, aborted);

    [Function("GetSentence")]
    public Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "essays/{essayId}/sentences/{sentenceId}")] HttpRequest request,
        string essayId,
        string sentenceId,
        CancellationToken aborted) =>
        frame.ReadAsync(request, async (viewer, cancellationToken) =>
        {
            if (!(await essays.FindAsync(essayId, cancellationToken)).Succeeded(out var stored, out var failure)) return failure;

            var content = await essays.ReadContentAsync(stored.Value, cancellationToken);
            if (!SentenceId.TryParse(sentenceId, out var id) || content.Find(id) is not { } sentence) return new NotFound("sentence", sentenceId);

            var about = await annotations.ReadSentenceAsync(viewer, stored.Value.Id, id, cancellationToken);
            return Answer.Json(StatusCodes.Status200OK, AnnotatedSentenceResponse.Of(stored.Value, content, sentence, about)).WithETagOfBody();
        }, aborted);
}
