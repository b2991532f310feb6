namespace Annotations.Citations.Csl.Sorting;

/// <summary>A key with the beginning of its first part beside it: most comparisons are decided by that, without going to the key.</summary>
internal readonly record struct SortedThing(UInt128 Beginning, SortKey Key);
