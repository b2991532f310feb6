using Annotations.Model.Annotations;

namespace Annotations.Model.Disputes;

/// <summary>What a counter-claim disputes, and how.</summary>
/// <param name="Annotation">The annotation or counter-claim disputed; null where it is the essay's own sentence.</param>
/// <param name="Depth">1 where a sentence or an annotation is disputed, and one more for each counter-claim in between.</param>
public sealed record Dispute(DisputeKind Kind, AnnotationId? Annotation, int Depth);
