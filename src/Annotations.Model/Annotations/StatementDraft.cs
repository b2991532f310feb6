namespace Annotations.Model.Annotations;

/// <summary>What somebody wants an annotation to say.</summary>
public sealed record StatementDraft(AnnotationKind Kind, string Body, string? Language, IReadOnlyList<string> Tags, IReadOnlyList<CitationDraft> Citations);
