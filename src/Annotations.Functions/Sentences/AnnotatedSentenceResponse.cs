using Annotations.Functions.Annotations;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;

namespace Annotations.Functions.Sentences;

/// <summary>A sentence with what was said about it.</summary>
/// <param name="CounterClaims">Those that dispute the sentence itself.</param>
internal sealed record AnnotatedSentenceResponse(
    string Essay,
    SentenceResponse Sentence,
    IReadOnlyList<AnnotationResponse> Annotations,
    IReadOnlyList<AnnotationResponse> CounterClaims)
{
    public static AnnotatedSentenceResponse Of(Essay essay, EssayContent content, Sentence sentence, IReadOnlyList<Annotation> about)
    {
        var roots = about.Where(annotation => annotation.Dispute?.Annotation is null).ToLookup(annotation => annotation.Dispute is not null);
        var answers = about.ToLookup(annotation => annotation.Dispute?.Annotation);
        return new AnnotatedSentenceResponse(
            essay.Id.Value,
            SentenceResponse.Of(content, sentence),
            AnnotationThreads.Of(roots[false], answers),
            AnnotationThreads.Of(roots[true], answers));
    }
}
