namespace Annotations.Citations.Csl.Output;

/// <summary>A stretch of formatted text, for exports that build documents of their own.</summary>
/// <param name="Text">The text; quotation marks are part of it.</param>
/// <param name="Decorations">What it stands in, the outermost first: later ones hold over earlier ones.</param>
public sealed record Run(string Text, IReadOnlyList<Decoration> Decorations);
