using Annotations.Model.Rights;

namespace Annotations.Model.Annotations;

/// <summary>What somebody wants an annotation to say.</summary>
public sealed record StatementDraft(AnnotationKind Kind, string Body, string? Language, IReadOnlyList<string> Tags, IReadOnlyList<CitationDraft> Citations)
{
    /// <summary>Under which licence it is; null where its sender does not say.</summary>
    public Licence? Rights { get; init; }

    /// <summary>
    /// Whether the essay's default licence stands where none is said. Not so where it is not the sender's to give, or where they say something that is no licence here.
    /// </summary>
    public bool TakesDefaultLicence { get; init; } = true;

    /// <summary>Whether references may be of the same work as sources that the essay has.</summary>
    public bool AllowsDuplicates { get; init; }

    /// <summary>The document that says all this, where it came in one that is kept.</summary>
    public SentDocument? Sent { get; init; }
}
