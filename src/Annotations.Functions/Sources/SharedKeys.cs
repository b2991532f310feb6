using System.Collections.Immutable;
using Annotations.Citations.Duplicates;
using Annotations.Model.Sources;

namespace Annotations.Functions.Sources;

/// <summary>The duplicate keys that sources may have in common with others.</summary>
internal static class SharedKeys
{
    /// <summary>All of theirs where duplicates are wanted; else none.</summary>
    public static IReadOnlySet<DuplicateKey> Of(bool allowsDuplicates, IEnumerable<Source> sources) =>
        allowsDuplicates ? sources.SelectMany(source => DuplicateKeys.Of(source.Reference)).ToHashSet() : ImmutableHashSet<DuplicateKey>.Empty;
}
