namespace Annotations.Citations.Csl.Citations;

/// <summary>What is collapsed (CSL 1.0.2, "Cite Collapsing").</summary>
internal enum CollapseKind : byte
{
    None,
    CitationNumber,
    Year,
    YearSuffix,
    YearSuffixRanged,
}
