using Annotations.Storage.Retries;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Annotations.Storage.Blobs;

/// <inheritdoc cref="IExportStore"/>
internal sealed class BlobExportStore(BlobContainerClient container) : IExportStore
{
    public Task<BinaryData?> FindAsync(string name, CancellationToken cancellationToken) =>
        StorageFaults.GuardAsync(
            async () =>
            {
                try
                {
                    return (await container.GetBlobClient(name).DownloadContentAsync(cancellationToken)).Value.Content;
                }
                catch (RequestFailedException exception) when (exception.Status == 404)
                {
                    return null;
                }
            },
            cancellationToken);

    public Task AddAsync(string name, string mediaType, BinaryData content, CancellationToken cancellationToken) =>
        StorageFaults.GuardAsync(
            async () =>
            {
                var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = mediaType }, Conditions = new() { IfNoneMatch = ETag.All } };
                try
                {
                    await container.GetBlobClient(name).UploadAsync(content, options, cancellationToken);
                    return true;
                }
                catch (RequestFailedException exception) when (exception.Status is 409 or 412)
                {
                    // Somebody made it at the same time, or the answer to our own write was lost: what is there is the same.
                    return false;
                }
            },
            cancellationToken);

    public Task<int> DeleteBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken) =>
        StorageFaults.GuardAsync(
            async () =>
            {
                var count = 0;
                await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellationToken))
                {
                    if (blob.Properties.CreatedOn >= moment) continue;
                    await container.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: cancellationToken);
                    count++;
                }

                return count;
            },
            cancellationToken);
}
