using System.Collections.Immutable;

namespace Annotations.Model.Failures;

/// <summary>One rule that a request breaks.</summary>
/// <param name="Pointer">Where: a JSON Pointer (RFC 6901) into what was sent; empty for the whole.</param>
/// <param name="Code">A stable kebab-case name of the rule.</param>
/// <param name="Message">What would be right.</param>
public sealed record Fault(string Pointer, string Code, string Message)
{
    /// <summary>What the caller may have meant, where that is known: sentences that a quotation could belong to.</summary>
    public ImmutableArray<Candidate> Candidates { get; init; } = [];
}
