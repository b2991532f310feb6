using Annotations.Model.Annotations;
using Annotations.Model.Quotes;

namespace Annotations.WebAnnotations.Reading;

/// <summary>What a target says of where it is.</summary>
/// <param name="Pointer">Where it stands, a JSON Pointer.</param>
/// <param name="Annotation">The annotation of the essay that it is; null where it is none.</param>
/// <param name="Anchor">By what it can be found in the essay's text; null where it says nothing of the kind.</param>
public sealed record TargetReading(string Pointer, AnnotationId? Annotation, Anchor? Anchor);
