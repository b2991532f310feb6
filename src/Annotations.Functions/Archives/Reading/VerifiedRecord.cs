using Annotations.Model.Annotations;
using Annotations.Model.Essays;

namespace Annotations.Functions.Archives.Reading;

/// <summary>What is known of an archive's record once all of it was checked.</summary>
/// <param name="Revisions">The essay's states, oldest first.</param>
internal sealed record VerifiedRecord(IReadOnlyList<Essay> Revisions, IReadOnlyDictionary<AnnotationId, AnnotationTrace> Annotations)
{
    public Essay Current => Revisions[^1];

    /// <summary>The annotation with its place in its chain of counter-claims.</summary>
    public Annotation Placed(Annotation annotation) =>
        annotation.Dispute is { } dispute ? annotation with { Dispute = dispute with { Depth = DepthOf(annotation.Id) } } : annotation;

    private int DepthOf(AnnotationId id)
    {
        var depth = 0;
        for (AnnotationId? at = id; at is { } one && Annotations[one].IsCounterClaim; at = Annotations[one].Disputed) depth++;
        return depth;
    }
}
