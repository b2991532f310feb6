using Annotations.Model.Failures;

namespace Annotations.Functions.WebAnnotation;

/// <summary>A document breaks what the Web Annotation Data Model says that annotations MUST be.</summary>
public sealed record InvalidWebAnnotation(IReadOnlyList<Fault> Faults)
    : Failure("invalid-annotation", Faults.Count == 1 ? Faults[0].Message : $"The document breaks {Faults.Count} rules of the Web Annotation Data Model.");

/// <summary>A document is something else than an annotation.</summary>
public sealed record NotAnAnnotation()
    : Failure("not-an-annotation", "The document is no annotation: its 'type' is not 'Annotation', nor is that one of several.");
