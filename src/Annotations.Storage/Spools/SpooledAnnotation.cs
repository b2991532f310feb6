using Annotations.Model.Annotations;
using Annotations.Model.Sentences;

namespace Annotations.Storage.Spools;

/// <summary>Where an annotation stands in a spool, and what puts it in order.</summary>
/// <param name="Place">The sentence behind which it is noted.</param>
/// <param name="Offset">In bytes.</param>
/// <param name="Length">In bytes.</param>
public sealed record SpooledAnnotation(AnnotationId Id, SentenceId Place, long Offset, int Length);
