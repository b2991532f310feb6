namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>The place of a name in a cite: which list of names, and where in it, each from 0.</summary>
internal readonly record struct Place(int List, int Index);
