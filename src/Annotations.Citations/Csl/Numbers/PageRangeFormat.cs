namespace Annotations.Citations.Csl.Numbers;

/// <summary>How page ranges are written (CSL 1.0.2, Appendix V).</summary>
internal enum PageRangeFormat : byte
{
    AsGiven,
    Expanded,
    Minimal,
    MinimalTwo,
    Chicago15,
    Chicago16,
}
