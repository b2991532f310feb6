using System.Text;
using Annotations.Functions.Http;
using Annotations.Functions.WebAnnotation.Answers;
using Annotations.Functions.WebAnnotation.Containers;
using Annotations.Functions.WebAnnotation.Vocabulary;
using Annotations.Model.Failures;
using Annotations.WebAnnotations.Mapping;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Net.Http.Headers;

namespace Annotations.Functions;

/// <summary>What annotations in JSON-LD refer to: the service's own vocabulary, and what its containers ask for.</summary>
public sealed class WebVocabularyFunctions(Frame frame, WebContainers containers, WebAnswers answers)
{
    [Function("GetWebVocabulary")]
    public Task<IResult> GetVocabularyAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "w3c/vocabulary")] HttpRequest request) =>
        frame.OpenAsync(request, () =>
        {
            var document = VocabularyDocument.Of(new ServiceVocabulary(containers.ServiceOf(request)));
            var answer = WebAnswer.Ok(request, document, "vocabulary");
            return Task.FromResult(answer.Select(ok => answers.WithCors(ok.WithHeader(HeaderNames.Vary, "Accept"), WebAnswer.PageMethods)));
        });

    [Function("GetSourcePolicy")]
    public Task<IResult> GetPolicyAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "w3c/policy")] HttpRequest request) =>
        frame.OpenAsync(request, () => Task.FromResult<Result<Answer>>(
            Answer.Of(StatusCodes.Status200OK, Encoding.UTF8.GetBytes(SourcePolicy.Of(containers.ServiceOf(request))), SourcePolicy.MediaType).WithETagOfBody()));
}
