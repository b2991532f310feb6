using Annotations.Model.Sentences;

namespace Annotations.Model.Annotations;

/// <summary>What somebody wants an annotation to be about: named by id, by quoting it, or by both.</summary>
public sealed record TargetDraft(SentenceId? Sentence, SentenceId? Through, string? Quote);
