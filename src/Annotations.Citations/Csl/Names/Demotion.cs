namespace Annotations.Citations.Csl.Names;

/// <summary>Where particles that stay with the family name go in inverted names (CSL 1.0.2, demote-non-dropping-particle).</summary>
internal enum Demotion : byte
{
    DisplayAndSort,
    SortOnly,
    Never,
}
