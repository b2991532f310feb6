using Annotations.Model.Quotes;
using Annotations.Model.Sentences;

namespace Annotations.Model.Annotations;

/// <summary>What somebody wants an annotation to be about: named by id, by quoting it, or by both.</summary>
public sealed record TargetDraft(SentenceId? Sentence, SentenceId? Through, string? Quote)
{
    /// <summary>By what else the passage is found: then it alone counts.</summary>
    public Anchor? Anchor { get; init; }

    public static TargetDraft At(Anchor anchor) => new(null, null, null) { Anchor = anchor };
}
