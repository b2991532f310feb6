using Annotations.Model.Annotations;
using Annotations.Model.Disputes;

namespace Annotations.WebAnnotations.Reading;

/// <summary>What the service understands of an annotation that somebody sends.</summary>
/// <param name="Kind">What its motivation means; <see cref="AnnotationKind.Interpretation"/> where it has none.</param>
/// <param name="Dispute">How it disputes; null where it does not say so.</param>
/// <param name="Text">What it says: the values of its textual bodies, with a blank line between them; null where it has none.</param>
/// <param name="Tags">The bodies whose purpose is tagging.</param>
/// <param name="Sources">The bodies that are sources.</param>
/// <param name="Bodies">What each body was taken for, in their order.</param>
/// <param name="Targets">What it is about.</param>
/// <param name="Rights">Under which licence it is.</param>
public sealed record AnnotationReading(
    AnnotationKind Kind,
    DisputeKind? Dispute,
    string? Text,
    string? Language,
    IReadOnlyList<string> Tags,
    IReadOnlyList<SourceBody> Sources,
    IReadOnlyList<BodyRole> Bodies,
    IReadOnlyList<TargetReading> Targets,
    RightsReading Rights);
