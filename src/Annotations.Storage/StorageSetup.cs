using Annotations.Storage.Retries;
using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace Annotations.Storage;

/// <summary>Creates the table and the containers where they are missing, and tells whether storage answers.</summary>
public sealed class StorageSetup(TableServiceClient tables, BlobServiceClient blobs, StorageNames names)
{
    /// <summary>Safe to repeat. Throws <see cref="StorageUnavailableException"/> when storage is away.</summary>
    public Task CreateAsync(CancellationToken cancellationToken) =>
        StorageFaults.GuardAsync(
            async () =>
            {
                // At once: a start waits for them.
                await Task.WhenAll([tables.CreateTableIfNotExistsAsync(names.Table, cancellationToken), .. names.Containers.Select(name => blobs.GetBlobContainerClient(name).CreateIfNotExistsAsync(cancellationToken: cancellationToken))]);
                return true;
            },
            cancellationToken);

    /// <summary>Reads a row; throws <see cref="StorageUnavailableException"/> when tables are away or do not answer in time.</summary>
    public Task CheckTablesAsync(TimeSpan patience, CancellationToken cancellationToken) =>
        CheckAsync(token => tables.GetTableClient(names.Table).GetEntityIfExistsAsync<TableEntity>("~health", "~health", cancellationToken: token), patience, cancellationToken);

    /// <summary>Looks for a container; throws <see cref="StorageUnavailableException"/> when blobs are away or do not answer in time.</summary>
    public Task CheckBlobsAsync(TimeSpan patience, CancellationToken cancellationToken) =>
        CheckAsync(token => blobs.GetBlobContainerClient(names.EssaysContainer).ExistsAsync(token), patience, cancellationToken);

    private static Task<T> CheckAsync<T>(Func<CancellationToken, Task<T>> call, TimeSpan patience, CancellationToken cancellationToken) =>
        StorageFaults.GuardAsync(
            async () =>
            {
                using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                limit.CancelAfter(patience);
                return await call(limit.Token);
            },
            cancellationToken);
}
