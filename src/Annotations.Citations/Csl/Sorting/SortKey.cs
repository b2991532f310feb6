namespace Annotations.Citations.Csl.Sorting;

/// <summary>What an entry sorts by: one part for each key of the style, and its place before sorting.</summary>
internal sealed record SortKey(SortPart[] Parts, int Order);
