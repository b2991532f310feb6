using Annotations.Model.Annotations;
using Annotations.Model.Failures;

namespace Annotations.Model.Moderation;

/// <summary>An editor hides the annotation.</summary>
public sealed record Withheld(AnnotationId Annotation, Hiding Hiding)
    : Failure("hidden", $"The annotation '{Annotation}' is hidden: {Hiding.Reason}");
