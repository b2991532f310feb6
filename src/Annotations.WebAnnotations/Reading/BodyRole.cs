namespace Annotations.WebAnnotations.Reading;

/// <summary>What a body is taken for.</summary>
public enum BodyRole
{
    /// <summary>Not understood: kept, and given back as it was sent.</summary>
    Other,

    /// <summary>What the annotation says.</summary>
    Text,

    Tag,

    Source,
}
