namespace Annotations.Citations.Csl.Styles;

/// <summary>Something in a style or locale that cannot be taken as it is.</summary>
/// <param name="Code">What: one of <see cref="StyleFaultCodes"/>; stable, for programs.</param>
/// <param name="Line">The line, from 1; 0 when the source has no lines, as a JSON tree has none.</param>
/// <param name="Column">The column in the line, from 1; 0 when the source has no lines.</param>
/// <param name="Message">What is wrong and what would be right, for people.</param>
public sealed record StyleFault(string Code, int Line, int Column, string Message);
