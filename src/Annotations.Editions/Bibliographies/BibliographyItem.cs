using Annotations.Citations.Csl.Output;
using Annotations.Citations.References;

namespace Annotations.Editions.Bibliographies;

/// <summary>A reference in an edition's bibliography.</summary>
/// <param name="Key">Its entry key, the same as in exports of the references alone; unique within the edition.</param>
/// <param name="Runs">The reference in the edition's style; without a bibliography of its own the style shows it as a first citation.</param>
public sealed record BibliographyItem(Reference Reference, string Key, IReadOnlyList<Run> Runs);
