namespace Annotations.Citations.Csl.Bibliographies;

/// <summary>One entry of a bibliography.</summary>
/// <param name="Id">The reference's id.</param>
/// <param name="Text">The entry in the output format.</param>
public sealed record BibliographyEntry(string Id, string Text);
