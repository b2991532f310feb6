namespace Annotations.Citations.Formats;

/// <summary>Something in a file of references that cannot be taken as it is.</summary>
/// <param name="Line">The line, from 1; 0 when the fault has no place.</param>
/// <param name="Column">The column in UTF-16 units, from 1; 0 when the fault has no place.</param>
/// <param name="Code">What: one of <see cref="ReadFaultCodes"/>; stable, for programs.</param>
/// <param name="Message">What would be right, for people.</param>
public sealed record ReadFault(int Line, int Column, string Code, string Message);
