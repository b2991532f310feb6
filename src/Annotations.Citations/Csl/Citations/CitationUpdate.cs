namespace Annotations.Citations.Csl.Citations;

/// <summary>A citation as it stands after a change of the document.</summary>
/// <param name="Text">The citation in the output format.</param>
/// <param name="IsChanged">Whether it is to be written again: it is new, or something that it is made of has changed.</param>
public sealed record CitationUpdate(string Text, bool IsChanged);
