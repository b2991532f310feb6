using Annotations.Model.Annotations;
using Annotations.Model.Disputes;

namespace Annotations.Editions.Labels;

/// <summary>The words that an edition adds, in one language. Numbers in braces stand for what is put in.</summary>
public sealed record EditionLabels
{
    /// <summary>The heading above the notes.</summary>
    public required string Notes { get; init; }

    /// <summary>A note by its number {0}.</summary>
    public required string Note { get; init; }

    /// <summary>What a link from a note to its mark does.</summary>
    public required string BackToText { get; init; }

    public required string Bibliography { get; init; }

    public required string AnnotatedBibliography { get; init; }

    /// <summary>What stands in an edition without notes.</summary>
    public required string NoNotes { get; init; }

    /// <summary>What stands in a bibliography without entries.</summary>
    public required string NoSources { get; init; }

    /// <summary>The essay's revision {0}, of the day {1}.</summary>
    public required string Revision { get; init; }

    /// <summary>The citation style's title {0} and its locale {1}.</summary>
    public required string Style { get; init; }

    /// <summary>Behind an annotation's kind: by {0} on the day {1}.</summary>
    public required string Attribution { get; init; }

    /// <summary>Behind the attribution: changed on the day {0}.</summary>
    public required string Revised { get; init; }

    /// <summary>Behind the attribution: about the words {0}, which stand in quotation marks.</summary>
    public required string Passage { get; init; }

    /// <summary>A word {0} that tells what follows it.</summary>
    public required string Introduction { get; init; }

    /// <summary>A counter-claim that disputes an annotation or a counter-claim in the way {0}.</summary>
    public required string CounterClaim { get; init; }

    /// <summary>A counter-claim that disputes a sentence in the way {0}.</summary>
    public required string CounterClaimToSentence { get; init; }

    /// <summary>One for each kind but that of counter-claims.</summary>
    public required IReadOnlyDictionary<AnnotationKind, string> Kinds { get; init; }

    public required IReadOnlyDictionary<DisputeKind, string> Disputes { get; init; }

    public required IReadOnlyDictionary<CitationRelation, string> Relations { get; init; }
}
