namespace Annotations.Citations.Identifiers;

/// <summary>A text whose identifiers are in normal form, or why it is not.</summary>
internal readonly record struct NormalText(string Text, IdentifierFault? Fault);
