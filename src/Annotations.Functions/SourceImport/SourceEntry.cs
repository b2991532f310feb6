using Annotations.Citations.Duplicates;
using Annotations.Citations.Identifiers;
using Annotations.Citations.References;
using Annotations.Model.Sources;

namespace Annotations.Functions.SourceImport;

/// <summary>An entry of a file of references, and what became of it.</summary>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Line">The line on which it starts, from 1; null in a format without lines.</param>
/// <param name="Key">What the file calls it; empty where it has no name.</param>
internal sealed record SourceEntry(int Number, int? Line, string Key, Reference Reference)
{
    public IReadOnlyList<DuplicateKey> Keys { get; } = DuplicateKeys.Of(Reference);

    /// <summary>Identifiers that are not valid and stand in the note.</summary>
    public IReadOnlyList<MemberFault> Faults { get; init; } = [];

    /// <summary>The id that it is to have.</summary>
    public SourceId Id { get; set; }

    public SourceOutcome? Outcome { get; set; }
}
