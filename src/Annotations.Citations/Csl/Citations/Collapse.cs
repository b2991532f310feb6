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
        NullIfEmpty(element["cite-group-delimiter"]),
        NullIfEmpty(element["year-suffix-delimiter"]),
        element["after-collapse-delimiter"]);

    /// <summary>Whether it matters that cites show the same names: either attribute asks for it.</summary>
    internal bool ComparesNames => GroupDelimiter is not null || Kind != CollapseKind.None;

    /// <summary>What stands between year suffixes that follow each other.</summary>
    internal string SuffixDelimiter(string layoutDelimiter) => GroupDelimiter ?? YearSuffixDelimiter ?? layoutDelimiter;

    private static string? NullIfEmpty(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
