using Annotations.Model.Failures;

namespace Annotations.Storage;

/// <summary>Keeps the citation styles that editors put, by ids that are slugs. All members throw <see cref="StorageUnavailableException"/> when storage is away.</summary>
public interface IStyleStore
{
    /// <summary>The style as it is now; null where there is none.</summary>
    Task<StoredStyle?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>The style's version, without its text; null where there is none.</summary>
    Task<RowVersion?> FindVersionAsync(string id, CancellationToken cancellationToken);

    /// <summary>The ids of all styles, in order.</summary>
    Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken);

    /// <param name="previous">The version that is replaced; null for a style that is not there yet.</param>
    /// <returns>The style as written; <see cref="StaleVersion"/> where it was put or changed meanwhile.</returns>
    Task<Result<StoredStyle>> PutAsync(string id, string csl, RowVersion? previous, CancellationToken cancellationToken);

    /// <returns>The style that was deleted; <see cref="StaleVersion"/> or <see cref="NotFound"/> where it was changed or deleted meanwhile.</returns>
    Task<Result<StoredStyle>> DeleteAsync(StoredStyle style, CancellationToken cancellationToken);
}
