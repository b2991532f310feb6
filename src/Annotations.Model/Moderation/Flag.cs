using Annotations.Model.Annotations;
using Annotations.Model.Versions;

namespace Annotations.Model.Moderation;

/// <summary>Somebody's word to the editors that an annotation should not stand as it does. Each scholar has one for an annotation; it is kept when it is decided.</summary>
/// <param name="Reason">For editors to read, 1 to 1,000 characters.</param>
/// <param name="Revision">The annotation's revision that it is about.</param>
public sealed record Flag(AnnotationId Annotation, int Revision, string Reason, Change Raised)
{
    public FlagStatus Status { get; init; } = FlagStatus.Open;

    /// <summary>Who decided it, and when; null while it is open.</summary>
    public Change? Decided { get; init; }

    /// <summary>Why, in the words of whoever decided.</summary>
    public string? Note { get; init; }
}
