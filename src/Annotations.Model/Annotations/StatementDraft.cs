namespace Annotations.Model.Annotations;

/// <summary>What somebody wants an annotation to say.</summary>
public sealed record StatementDraft(AnnotationKind Kind, string Body, string? Language, IReadOnlyList<string> Tags, IReadOnlyList<CitationDraft> Citations)
{
    /// <summary>Whether references may be of the same work as sources that the essay has.</summary>
    public bool AllowsDuplicates { get; init; }

    /// <summary>The document that says all this, where it came in one that is kept.</summary>
    public SentDocument? Sent { get; init; }
}
