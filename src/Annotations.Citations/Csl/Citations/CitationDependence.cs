namespace Annotations.Citations.Csl.Citations;

/// <summary>What else in the document the form of a citation depends on. As the reference processor has it, a style depends on one thing: the one that comes last in it.</summary>
internal enum CitationDependence : byte
{
    /// <summary>On nothing.</summary>
    Nothing,

    /// <summary>On the numbers of references in the bibliography.</summary>
    Numbers,

    /// <summary>On where cites of the same references stand.</summary>
    Positions,
}
