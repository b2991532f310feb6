using Annotations.Model.Sources;
using Annotations.Model.Versions;

namespace Annotations.Storage;

/// <summary>A state in the history of a source.</summary>
/// <param name="Source">The state; for a deletion, the state that was deleted.</param>
/// <param name="Deletion">Who deleted it and when; null for any other state.</param>
public sealed record PastSource(Source Source, Change? Deletion)
{
    public Change Change => Deletion ?? Source.Modified;

    /// <summary>A deletion is a revision of its own.</summary>
    public int Revision => Deletion is null ? Source.Revision : Source.Revision + 1;
}
