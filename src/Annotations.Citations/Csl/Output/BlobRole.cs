namespace Annotations.Citations.Csl.Output;

/// <summary>What a blob is to collapsing and substitution.</summary>
internal enum BlobRole : byte
{
    None,
    Names,
    CitationNumber,
    Year,
    YearSuffix,

    /// <summary>Rendered, and then taken out with all that is around it alone.</summary>
    Removed,
}
