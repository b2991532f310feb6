using Annotations.Model.Annotations;
using Annotations.Model.Sentences;

namespace Annotations.Storage.Spools;

/// <summary>Where an annotation stands in a spool, and what puts it in order.</summary>
/// <param name="Through">The last sentence that it is about.</param>
/// <param name="Disputed">The annotation that it disputes; null where it disputes none.</param>
/// <param name="Offset">In bytes.</param>
/// <param name="Length">In bytes.</param>
public readonly record struct SpooledAnnotation(AnnotationId Id, SentenceId Through, AnnotationId? Disputed, long Offset, int Length);
