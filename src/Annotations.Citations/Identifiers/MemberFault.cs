namespace Annotations.Citations.Identifiers;

/// <summary>An identifier in a reference that is not valid.</summary>
/// <param name="Member">The reference's member, such as <c>ISBN</c> or <c>author</c>.</param>
/// <param name="Pointer">Where within the reference: a JSON Pointer (RFC 6901).</param>
/// <param name="Fault">What would be right.</param>
public sealed record MemberFault(string Member, string Pointer, IdentifierFault Fault);
