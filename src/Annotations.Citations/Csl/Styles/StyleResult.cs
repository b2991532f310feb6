namespace Annotations.Citations.Csl.Styles;

/// <summary>A style, or why there is none.</summary>
/// <param name="Style">The style; null when there are faults.</param>
/// <param name="Faults">All that was found wrong, in the order of the document.</param>
public sealed record StyleResult(Style? Style, IReadOnlyList<StyleFault> Faults);
