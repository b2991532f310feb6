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
                await tables.CreateTableIfNotExistsAsync(names.Table, cancellationToken);
                await blobs.GetBlobContainerClient(names.EssaysContainer).CreateIfNotExistsAsync(cancellationToken: cancellationToken);
                await blobs.GetBlobContainerClient(names.StylesContainer).CreateIfNotExistsAsync(cancellationToken: cancellationToken);
                await blobs.GetBlobContainerClient(names.ExportsContainer).CreateIfNotExistsAsync(cancellationToken: cancellationToken);
                return true;
            },
            cancellationToken);

    /// <summary>Reads one row and one container's properties; throws <see cref="StorageUnavailableException"/> when storage is away.</summary>
    public Task CheckAsync(CancellationToken cancellationToken) =>
        StorageFaults.GuardAsync(
            async () =>
            {
                await tables.GetTableClient(names.Table).GetEntityIfExistsAsync<TableEntity>("~health", "~health", cancellationToken: cancellationToken);
                return await blobs.GetBlobContainerClient(names.EssaysContainer).ExistsAsync(cancellationToken);
            },
            cancellationToken);
}
