namespace Annotations.Storage;

/// <summary>Keeps exports that were made, each for good under a name that its content follows from. All members throw <see cref="StorageUnavailableException"/> when storage is away.</summary>
public interface IExportStore
{
    /// <returns>The export; null where there is none of the name.</returns>
    Task<BinaryData?> FindAsync(string name, CancellationToken cancellationToken);

    /// <summary>Keeps an export, unless there is one of the name already: then that one stays.</summary>
    Task AddAsync(string name, string mediaType, BinaryData content, CancellationToken cancellationToken);

    /// <summary>Deletes the exports that were made before a moment.</summary>
    /// <returns>How many there were.</returns>
    Task<int> DeleteBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken);
}
