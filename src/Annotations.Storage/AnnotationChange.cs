using System.Collections.Immutable;
using Annotations.Citations.Duplicates;
using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sources;

namespace Annotations.Storage;

/// <summary>A new annotation, or a new state of one.</summary>
/// <param name="Essay">The essay whose text the annotation was made on.</param>
/// <param name="Previous">The state that is replaced; null for a new annotation.</param>
/// <param name="NewSources">The sources that come with it.</param>
public sealed record AnnotationChange(Essay Essay, Stored<Annotation>? Previous, Annotation Next, IReadOnlyList<Source> NewSources)
{
    /// <summary>The duplicate keys that the new sources may have in common with other sources.</summary>
    public IReadOnlySet<DuplicateKey> Shared { get; init; } = ImmutableHashSet<DuplicateKey>.Empty;

    /// <summary>Written with a new annotation, where its caller named the request.</summary>
    public Receipt? Receipt { get; init; }
}
