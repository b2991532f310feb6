using Annotations.Storage.Retries;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Annotations.Storage.Blobs;

/// <summary>Decides who makes an export: whoever holds the lease of an empty blob beside it.</summary>
internal sealed class ExportClaims(BlobContainerClient container)
{
    private const string Extension = ".claim";
    private const int MaxAttempts = 3;

    /// <summary>The longest that Blob Storage has, so that few are renewed; a maker that died is waited for as long.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    public static bool IsClaim(string name) => name.EndsWith(Extension, StringComparison.Ordinal);

    /// <returns>Null where another has it.</returns>
    public Task<IAsyncDisposable?> TakeAsync(string name, CancellationToken cancellationToken) =>
        StorageFaults.GuardAsync<IAsyncDisposable?>(
            async () =>
            {
                var blob = container.GetBlobClient(name + Extension);
                var lease = blob.GetBlobLeaseClient();
                for (var attempt = 0; attempt < MaxAttempts; attempt++)
                {
                    if (await TryAsync(() => lease.AcquireAsync(Lease, cancellationToken: cancellationToken)) is not { } status) return new ExportClaim(blob, lease);
                    if (status == 409) return null;

                    // Of two that make the blob at the same time one is refused, which is all the same.
                    await TryAsync(() => blob.UploadAsync(BinaryData.Empty, new BlobUploadOptions { Conditions = new() { IfNoneMatch = ETag.All } }, cancellationToken));
                }

                return null;
            },
            cancellationToken);

    /// <returns>The status of a refusal; null where there is none.</returns>
    private static async Task<int?> TryAsync<T>(Func<Task<Response<T>>> call)
    {
        try
        {
            await call();
            return null;
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 409 or 412)
        {
            return exception.Status;
        }
    }
}
