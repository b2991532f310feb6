using Annotations.Functions.Annotations;
using Annotations.Functions.Essays;
using Annotations.Functions.Http;
using Annotations.Functions.Idempotency;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Annotations.Functions;

/// <summary>Counter-claims, where they are made: on what they dispute.</summary>
public sealed class CounterClaimFunctions(Frame frame, AnnotationWriter writer, RepeatableRequest requests)
{
    [Function("DisputeSentence")]
    public Task<IResult> DisputeSentenceAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "essays/{essayId}/sentences/{sentenceId}/counter-claims")] HttpRequest request,
        string essayId,
        string sentenceId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, admitted, cancellationToken) =>
        {
            var query = Query.Of(request);
            var allowsDuplicates = query.AllowsDuplicates();
            if (query.Failure is { } invalid) return invalid;
            if (!EssayId.TryParse(essayId, out var essay)) return EssayLookup.NotAnEssay(essayId);
            if (!SentenceId.TryParse(sentenceId, out var sentence)) return new NotFound("sentence", sentenceId);
            var created = await requests.RunAsync(
                request, caller, essay, json => AnnotationRequest.ReadCounterClaim(json, admitted!.Access.Policy), (draft, receipt) => writer.DisputeAsync(caller, essay, sentence, draft.AllowingDuplicates(allowsDuplicates), receipt, cancellationToken), cancellationToken);
            return created.Select(AnnotationAnswer.Created);
        }, aborted);

    [Function("DisputeAnnotation")]
    public Task<IResult> DisputeAnnotationAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "essays/{essayId}/annotations/{annotationId}/counter-claims")] HttpRequest request,
        string essayId,
        string annotationId,
        CancellationToken aborted) =>
        frame.WriteAsync(request, async (caller, admitted, cancellationToken) =>
        {
            var query = Query.Of(request);
            var allowsDuplicates = query.AllowsDuplicates();
            if (query.Failure is { } invalid) return invalid;
            if (!EssayId.TryParse(essayId, out var essay)) return EssayLookup.NotAnEssay(essayId);
            if (!AnnotationId.TryParse(annotationId, out var annotation)) return new NotFound("annotation", annotationId);
            var created = await requests.RunAsync(
                request, caller, essay, json => AnnotationRequest.ReadCounterClaim(json, admitted!.Access.Policy), (draft, receipt) => writer.DisputeAsync(caller, essay, annotation, draft.AllowingDuplicates(allowsDuplicates), receipt, cancellationToken), cancellationToken);
            return created.Select(AnnotationAnswer.Created);
        }, aborted);
}
