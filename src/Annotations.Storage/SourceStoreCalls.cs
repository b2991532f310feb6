using System.Collections.Immutable;
using Annotations.Citations.Duplicates;
using Annotations.Model.Failures;
using Annotations.Model.Sources;

namespace Annotations.Storage;

/// <summary>The usual calls: one source, which shares its duplicate keys with no other.</summary>
public static class SourceStoreCalls
{
    /// <returns>The source, or why it was not added: as <see cref="ISourceStore.AddAsync"/>.</returns>
    public static async Task<Result<Source>> AddAsync(this ISourceStore sources, Source source, Receipt? receipt, CancellationToken cancellationToken) =>
        await sources.AddAsync([source], ImmutableHashSet<DuplicateKey>.Empty, receipt, cancellationToken) is { } failure ? failure : source;

    /// <inheritdoc cref="ISourceStore.ReplaceAsync"/>
    public static Task<Result<Source>> ReplaceAsync(this ISourceStore sources, Stored<Source> previous, Source next, CancellationToken cancellationToken) =>
        sources.ReplaceAsync(previous, next, ImmutableHashSet<DuplicateKey>.Empty, cancellationToken);
}
