using Annotations.Functions.Annotations;
using Annotations.Model.Annotations;

namespace Annotations.Functions.Sentences;

/// <summary>Puts counter-claims under what they dispute.</summary>
internal static class AnnotationThreads
{
    /// <summary>The annotations with their counter-claims. A deleted one stands only where somebody answered it.</summary>
    public static IReadOnlyList<AnnotationResponse> Of(IEnumerable<Annotation> annotations, ILookup<AnnotationId?, Annotation> answers) =>
        [.. annotations.Select(annotation => Of(annotation, answers)).OfType<AnnotationResponse>()];

    private static AnnotationResponse? Of(Annotation annotation, ILookup<AnnotationId?, Annotation> answers)
    {
        var counterClaims = Of(answers[annotation.Id], answers);
        if (annotation.IsDeleted && counterClaims.Count == 0) return null;
        return AnnotationResponse.Of(annotation) with { CounterClaims = counterClaims };
    }
}
