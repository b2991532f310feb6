using System.Collections.Immutable;
using Annotations.Citations.References;

namespace Annotations.Citations.Formats;

/// <summary>What reading a file came to.</summary>
/// <param name="References">The references, in the order of the file.</param>
/// <param name="Faults">What could not be read, or not as it stands, in the order in which it was found.</param>
public sealed record ReadReferences(ImmutableArray<Reference> References, ImmutableArray<ReadFault> Faults)
{
    /// <summary>The line on which each reference starts, from 1; empty for a format that has no lines.</summary>
    public ImmutableArray<int> Lines { get; init; } = [];
}
