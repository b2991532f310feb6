using Annotations.Model.Failures;

namespace Annotations.Storage;

/// <summary>Keeps exports that were made, each for good under a name that its content follows from. All members throw <see cref="StorageUnavailableException"/> when storage is away.</summary>
public interface IExportStore
{
    /// <summary>One call, without the content.</summary>
    /// <returns>How long the export is, in bytes; null where there is none of the name.</returns>
    Task<long?> FindLengthAsync(string name, CancellationToken cancellationToken);

    /// <summary>One call, and one more for a range that counts from the end; the content comes as it is read.</summary>
    /// <param name="range">What of it is wanted; null for all.</param>
    /// <returns>The export, to be disposed of; <see cref="NotFound"/>, or <see cref="UnsatisfiableRange"/>.</returns>
    Task<Result<OpenExport>> OpenAsync(string name, ByteRange? range, CancellationToken cancellationToken);

    /// <summary>
    /// Claims the making of an export: of all processes one has the claim, until it disposes of it. The claim of a process that
    /// died lapses within a minute.
    /// </summary>
    /// <returns>Null where another has it.</returns>
    Task<IAsyncDisposable?> ClaimAsync(string name, CancellationToken cancellationToken);

    /// <summary>Keeps an export, wholly or not at all, unless there is one of the name already: then that one stays.</summary>
    /// <param name="content">From its position on; sent in pieces.</param>
    Task AddAsync(string name, string mediaType, Stream content, CancellationToken cancellationToken);

    /// <summary>Signs an address at which anybody may read the one export for the next minutes (<see cref="ExportLink"/>), from storage itself.</summary>
    /// <returns>Null where the account lets us sign none.</returns>
    Task<Uri?> SignAsync(string name, ExportLink link, CancellationToken cancellationToken);

    /// <summary>Deletes the exports of one essay.</summary>
    /// <param name="essay">The folder in which they are.</param>
    Task DeleteOfAsync(string essay, CancellationToken cancellationToken);

    /// <summary>Deletes the exports that were made before a moment.</summary>
    /// <returns>How many there were.</returns>
    Task<int> DeleteBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken);
}
