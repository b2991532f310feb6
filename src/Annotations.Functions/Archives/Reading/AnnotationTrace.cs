using Annotations.Model.Annotations;

namespace Annotations.Functions.Archives.Reading;

/// <summary>What is kept in memory of an annotation while an archive is checked: some 100 bytes.</summary>
/// <param name="Line">Where it stands in its file.</param>
/// <param name="IsCounterClaim">Whether it disputes anything.</param>
/// <param name="Disputed">The annotation that it disputes, where it disputes one.</param>
internal sealed record AnnotationTrace(int Line, int Revision, bool IsCounterClaim, AnnotationId? Disputed)
{
    /// <summary>The last of its earlier states that was seen; 0 where none was.</summary>
    public int LastPast { get; set; }
}
