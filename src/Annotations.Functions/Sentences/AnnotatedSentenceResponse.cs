using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;

namespace Annotations.Functions.Sentences;

/// <summary>A sentence with what was said about it.</summary>
/// <param name="CounterClaims">Those that dispute the sentence itself.</param>
internal sealed record AnnotatedSentenceResponse(
    string Essay,
    SentenceResponse Sentence,
    IReadOnlyList<ThreadResponse> Annotations,
    IReadOnlyList<ThreadResponse> CounterClaims)
{
    public static AnnotatedSentenceResponse Of(Essay essay, EssayContent content, Sentence sentence, IReadOnlyList<Annotation> annotations)
    {
        var answers = annotations.ToLookup(annotation => annotation.Dispute?.Annotation);
        var roots = ThreadResponse.AllOf(answers[null], answers);
        return new AnnotatedSentenceResponse(
            essay.Id.Value,
            SentenceResponse.Of(content, sentence),
            [.. roots.Where(root => root.Dispute is null)],
            [.. roots.Where(root => root.Dispute is not null)]);
    }
}
