namespace Annotations.Citations.Csl.Citations;

/// <summary>A cite with its reference and its place in the document.</summary>
internal sealed record ResolvedCite(Cite Cite, RegisteredItem Item, CitePosition Position, bool IsNearNote, int? FirstNote);
