using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Citations;

/// <summary>How neighbouring cites are collapsed (CSL 1.0.2, "Cite Collapsing" and "Cite Grouping").</summary>
/// <param name="Kind">What is collapsed.</param>
/// <param name="GroupDelimiter">Between cites of one author; null when the style does not say.</param>
/// <param name="YearSuffixDelimiter">Between year suffixes; null when the style does not say.</param>
/// <param name="AfterDelimiter">After a group of collapsed cites; null when the style does not say.</param>
internal sealed record Collapse(CollapseKind Kind, string? GroupDelimiter, string? YearSuffixDelimiter, string? AfterDelimiter)
{
    internal static Collapse None { get; } = new(CollapseKind.None, null, null, null);

    internal static Collapse Read(StyleElement element) => new(
        element["collapse"] switch
        {
            "citation-number" => CollapseKind.CitationNumber,
            "year" => CollapseKind.Year,
            "year-suffix" => CollapseKind.YearSuffix,
            "year-suffix-ranged" => CollapseKind.YearSuffixRanged,
            _ => CollapseKind.None,
        },
        element["cite-group-delimiter"],
        element["year-suffix-delimiter"],
        element["after-collapse-delimiter"]);

    /// <summary>Whether cites of one author are brought together: either attribute asks for it.</summary>
    internal bool Groups => GroupDelimiter is not null || Kind is CollapseKind.Year or CollapseKind.YearSuffix or CollapseKind.YearSuffixRanged;
}
