namespace Annotations.Citations.Csl.Output;

/// <summary>What a blob is to collapsing and substitution.</summary>
internal enum BlobRole : byte
{
    None,
    Names,

    /// <summary>The text of a variable, as a substitute for names may be.</summary>
    Variable,
    CitationNumber,
    Year,
    YearSuffix,

    /// <summary>A date as it sorts: of a macro with dates, nothing else does.</summary>
    SortedDate,

    /// <summary>A locator of numbers.</summary>
    Locator,

    /// <summary>Rendered, and then taken out with all that is around it alone.</summary>
    Removed,
}
