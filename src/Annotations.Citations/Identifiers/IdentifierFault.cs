namespace Annotations.Citations.Identifiers;

/// <summary>Why a text is not the identifier it should be.</summary>
/// <param name="Code">What: one of <see cref="IdentifierFaultCodes"/>; stable, for programs.</param>
/// <param name="Message">What is wrong and what would be right, for people.</param>
public sealed record IdentifierFault(string Code, string Message);
