namespace Annotations.Citations.CslJson;

/// <summary>Something in CSL-JSON that cannot be taken as it is.</summary>
/// <param name="Pointer">Where: a JSON Pointer (RFC 6901) that starts with the one given to the reader.</param>
/// <param name="Code">What: one of <see cref="CslJsonFaultCodes"/>; stable, for programs.</param>
/// <param name="Message">What would be right, for people.</param>
public sealed record CslJsonFault(string Pointer, string Code, string Message);
