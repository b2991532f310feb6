using System.Net.Http.Headers;
using Annotations.Model.Failures;
using Annotations.Storage.Retries;
using Azure;
using Azure.Storage;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Annotations.Storage.Blobs;

/// <inheritdoc cref="IExportStore"/>
internal sealed class BlobExportStore(BlobContainerClient container, ExportClaims claims, ExportLinks links) : IExportStore
{
    /// <summary>A file goes up in blocks, of which two are in memory (and some more kept for the next file: they are rented); the list of blocks that is sent last makes the blob.</summary>
    private static readonly StorageTransferOptions Transfer = new() { InitialTransferSize = 1 << 20, MaximumTransferSize = 1 << 20, MaximumConcurrency = 2 };

    public Task<long?> FindLengthAsync(string name, CancellationToken cancellationToken) =>
        UnlessAsync<long?>(404, async () => (await container.GetBlobClient(name).GetPropertiesAsync(cancellationToken: cancellationToken)).Value.ContentLength, cancellationToken);

    public async Task<Result<OpenExport>> OpenAsync(string name, ByteRange? range, CancellationToken cancellationToken)
    {
        if (range is not { } wanted) return Found(name, await OpenAsync(name, default(HttpRange), cancellationToken));
        if (wanted.First is { } first && await OpenAsync(name, new HttpRange(first, wanted.Last - first + 1), cancellationToken) is { } part) return part;
        if (await FindLengthAsync(name, cancellationToken) is not { } total) return Found(name, null);
        if (wanted.Within(total) is not { } there) return new UnsatisfiableRange(total);
        return Found(name, await OpenAsync(name, new HttpRange(there.Offset, there.Length), cancellationToken));
    }

    public Task<IAsyncDisposable?> ClaimAsync(string name, CancellationToken cancellationToken) => claims.TakeAsync(name, cancellationToken);

    /// <summary>What is there already was made by somebody at the same time, or the answer to our own write was lost: it is the same.</summary>
    public Task AddAsync(string name, string mediaType, Stream content, CancellationToken cancellationToken) =>
        StorageFaults.GuardAsync(
            async () =>
            {
                var options = new BlobUploadOptions
                {
                    HttpHeaders = new BlobHttpHeaders { ContentType = mediaType },
                    Conditions = new() { IfNoneMatch = ETag.All },
                    TransferOptions = Transfer,
                };
                try
                {
                    await container.GetBlobClient(name).UploadAsync(content, options, cancellationToken);
                    return true;
                }
                catch (RequestFailedException exception) when (exception.Status is 409 or 412)
                {
                    return false;
                }
            },
            cancellationToken);

    public Task<Uri?> SignAsync(string name, ExportLink link, CancellationToken cancellationToken) => links.SignAsync(name, link, cancellationToken);

    public Task<int> DeleteBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken) =>
        StorageFaults.GuardAsync(
            async () =>
            {
                var count = 0;
                await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellationToken))
                {
                    if (blob.Properties.CreatedOn >= moment) continue;
                    if (await DeleteAsync(blob.Name, cancellationToken) && !ExportClaims.IsClaim(blob.Name)) count++;
                }

                return count;
            },
            cancellationToken);

    public Task DeleteOfAsync(string essay, CancellationToken cancellationToken) =>
        StorageFaults.GuardAsync(
            async () =>
            {
                await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, $"{essay}/", cancellationToken)) await DeleteAsync(blob.Name, cancellationToken);
                return true;
            },
            cancellationToken);

    /// <summary>A claim that somebody has is left.</summary>
    private async Task<bool> DeleteAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return await container.DeleteBlobIfExistsAsync(name, cancellationToken: cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.Status == 412)
        {
            return false;
        }
    }

    /// <returns>Null where the export, or the range of it, is not there.</returns>
    private async Task<OpenExport?> OpenAsync(string name, HttpRange range, CancellationToken cancellationToken)
    {
        var options = new BlobDownloadOptions { Range = range };
        var answer = await UnlessAsync(416, () => UnlessAsync(404, async () => (BlobDownloadStreamingResult?)await container.GetBlobClient(name).DownloadStreamingAsync(options, cancellationToken), cancellationToken), cancellationToken);
        if (answer is null) return null;
        if (range == default) return new OpenExport(answer.Content, answer.Details.ContentLength, null);
        if (answer.Details.ContentLength == 0)
        {
            // Azurite sends nothing where the service refuses a range that begins at the end.
            await answer.Content.DisposeAsync();
            return null;
        }

        return new OpenExport(answer.Content, ContentRangeHeaderValue.Parse(answer.Details.ContentRange).Length!.Value, new ByteSpan(range.Offset, answer.Details.ContentLength));
    }

    private static Result<OpenExport> Found(string name, OpenExport? export) => export is null ? new NotFound("export", name) : export;

    private static Task<T?> UnlessAsync<T>(int status, Func<Task<T?>> read, CancellationToken cancellationToken) =>
        StorageFaults.GuardAsync(
            async () =>
            {
                try
                {
                    return await read();
                }
                catch (RequestFailedException exception) when (exception.Status == status)
                {
                    return default;
                }
            },
            cancellationToken);
}
