using Annotations.Model.Annotations;

namespace Annotations.Functions.WebAnnotation.Requests;

/// <summary>What a document is to become: a new annotation, or a new state of one.</summary>
/// <param name="Current">The annotation as it is; null for a new one.</param>
internal readonly record struct AnnotationToBe(Annotation? Current)
{
    public static readonly AnnotationToBe New = new(null);

    public bool IsCounterClaim => Current?.Dispute is not null;
}
