using Annotations.Model.Failures;
using Annotations.Storage.Retries;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Annotations.Storage.Blobs;

/// <inheritdoc cref="IStyleStore"/>
internal sealed class BlobStyleStore(BlobContainerClient container) : IStyleStore
{
    private const string Extension = ".csl";
    private const string MediaType = "application/vnd.citationstyles.style+xml";

    public Task<StoredStyle?> FindAsync(string id, CancellationToken cancellationToken) =>
        WhereThereAsync(
            async () =>
            {
                var blob = (await BlobOf(id).DownloadContentAsync(cancellationToken)).Value;
                return new StoredStyle(id, blob.Content.ToString(), VersionOf(blob.Details.ETag));
            },
            cancellationToken);

    public async Task<RowVersion?> FindVersionAsync(string id, CancellationToken cancellationToken)
    {
        var properties = await WhereThereAsync(async () => (await BlobOf(id).GetPropertiesAsync(cancellationToken: cancellationToken)).Value, cancellationToken);
        return properties is null ? null : VersionOf(properties.ETag);
    }

    public Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken) =>
        StorageFaults.GuardAsync<IReadOnlyList<string>>(
            async () =>
            {
                var ids = new List<string>();
                await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellationToken)) ids.Add(Path.GetFileNameWithoutExtension(blob.Name));
                return ids;
            },
            cancellationToken);

    public async Task<Result<StoredStyle>> PutAsync(string id, string csl, RowVersion? previous, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = MediaType }, Conditions = ConditionsOf(previous) };
        var written = await UnlessRefusedAsync(
            async () => new StoredStyle(id, csl, VersionOf((await BlobOf(id).UploadAsync(BinaryData.FromString(csl), options, cancellationToken)).Value.ETag)),
            cancellationToken);
        if (written is not null) return written;
        if (await FindAsync(id, cancellationToken) is not { } current) return new NotFound("style", id);

        // The answer to our own write may have been lost: what is there is what was to be there.
        return current.Csl == csl ? current : new StaleVersion(current.ETag);
    }

    public async Task<Result<StoredStyle>> DeleteAsync(StoredStyle style, CancellationToken cancellationToken)
    {
        var deleted = await UnlessRefusedAsync(
            async () =>
            {
                await BlobOf(style.Id).DeleteAsync(conditions: ConditionsOf(style.Version), cancellationToken: cancellationToken);
                return style;
            },
            cancellationToken);
        if (deleted is not null) return deleted;
        return await FindAsync(style.Id, cancellationToken) is { } current ? new StaleVersion(current.ETag) : new NotFound("style", style.Id);
    }

    private static BlobRequestConditions ConditionsOf(RowVersion? previous) =>
        previous is { } version ? new() { IfMatch = new ETag(version.Value) } : new() { IfNoneMatch = ETag.All };

    private static RowVersion VersionOf(ETag etag) => new(etag.ToString());

    private BlobClient BlobOf(string id) => container.GetBlobClient(id + Extension);

    private static Task<T?> WhereThereAsync<T>(Func<Task<T>> read, CancellationToken cancellationToken)
        where T : class =>
        UnlessAsync(read, status => status == 404, cancellationToken);

    private static Task<T?> UnlessRefusedAsync<T>(Func<Task<T>> write, CancellationToken cancellationToken)
        where T : class =>
        UnlessAsync(write, status => status is 404 or 409 or 412, cancellationToken);

    private static Task<T?> UnlessAsync<T>(Func<Task<T>> call, Func<int, bool> isAnswer, CancellationToken cancellationToken)
        where T : class =>
        StorageFaults.GuardAsync(
            async () =>
            {
                try
                {
                    return await call();
                }
                catch (RequestFailedException exception) when (isAnswer(exception.Status))
                {
                    return null;
                }
            },
            cancellationToken);
}
