using System.Text;
using System.Text.Json;
using Annotations.Model.Essays;
using Annotations.Storage.Entities;
using Annotations.Storage.Retries;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Annotations.Storage.Blobs;

/// <summary>The text and the sentences of each revision, in blobs that are written once. Their names carry the operation that wrote them, so that two revisions written at the same time do not meet.</summary>
internal sealed class EssayBlobs(BlobContainerClient container, ContentCache cache)
{
    public async Task<EssayContent> ReadAsync(Essay essay, CancellationToken cancellationToken)
    {
        var name = NameOf(essay);
        if (cache.Find(name) is { } known) return known;

        var text = DownloadAsync(name + ".txt", cancellationToken);
        var sentences = DownloadAsync(name + ".json", cancellationToken);
        var state = JsonSerializer.Deserialize((await sentences).ToMemory().Span, StoredJson.Context.ContentState)
            ?? throw new JsonException($"The blob '{name}.json' holds no sentences.");
        var content = state.ToContent(Encoding.UTF8.GetString((await text).ToMemory().Span));
        cache.Keep(name, content);
        return content;
    }

    public async Task WriteAsync(ComposedEssay composed, CancellationToken cancellationToken)
    {
        var name = NameOf(composed.Essay);
        var state = JsonSerializer.SerializeToUtf8Bytes(ContentState.Of(composed.Content), StoredJson.Context.ContentState);
        await Task.WhenAll(
            UploadAsync(name + ".txt", BinaryData.FromString(composed.Content.Text), "text/plain; charset=utf-8", cancellationToken),
            UploadAsync(name + ".json", BinaryData.FromBytes(state), "application/json", cancellationToken));
        cache.Keep(name, composed.Content);
    }

    /// <summary>Deletes every text of an essay that never came to be.</summary>
    public Task<bool> DeleteAllAsync(EssayId essay, CancellationToken cancellationToken) =>
        StorageFaults.GuardAsync(
            async () =>
            {
                await foreach (var blob in container.GetBlobsAsync(new GetBlobsOptions { Prefix = $"{essay}/" }, cancellationToken)) await container.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: cancellationToken);
                return true;
            },
            cancellationToken);

    private Task<BinaryData> DownloadAsync(string name, CancellationToken cancellationToken) =>
        StorageFaults.GuardAsync(
            async () => (await container.GetBlobClient(name).DownloadContentAsync(cancellationToken)).Value.Content,
            cancellationToken);

    private Task<bool> UploadAsync(string name, BinaryData content, string mediaType, CancellationToken cancellationToken) =>
        StorageFaults.GuardAsync(
            async () =>
            {
                var options = new BlobUploadOptions
                {
                    HttpHeaders = new BlobHttpHeaders { ContentType = mediaType },
                    Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
                };
                try
                {
                    await container.GetBlobClient(name).UploadAsync(content, options, cancellationToken);
                    return true;
                }
                catch (RequestFailedException exception) when (exception.Status is 409 or 412)
                {
                    // The blob is there: this very operation wrote it, and the answer was lost.
                    return false;
                }
            },
            cancellationToken);

    private static string NameOf(Essay essay) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{essay.Id}/{essay.TextRevision:D6}-{essay.TextOperation:n}");
}
