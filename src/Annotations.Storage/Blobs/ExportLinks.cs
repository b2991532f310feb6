using Annotations.Storage.Retries;
using Azure.Storage.Blobs;
using Azure.Storage.Sas;

namespace Annotations.Storage.Blobs;

/// <summary>
/// Signs addresses of single exports: with a user delegation key where the app opens the account by its identity, with the account's key where
/// the connection string has it (Azurite has no other).
/// </summary>
internal sealed class ExportLinks(BlobContainerClient container, DelegationKeys keys, TimeProvider clock)
{
    /// <summary>Clocks differ.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <returns>Null where there is no key to sign with.</returns>
    public Task<Uri?> SignAsync(string name, ExportLink link, CancellationToken cancellationToken) =>
        StorageFaults.GuardAsync(
            async () =>
            {
                var blob = container.GetBlobClient(name);
                var sas = Describe(blob, link);
                if (blob.CanGenerateSasUri) return blob.GenerateSasUri(sas);
                if (await keys.FindAsync(cancellationToken) is not { } key) return null;
                return new BlobUriBuilder(blob.Uri) { Sas = sas.ToSasQueryParameters(key, blob.AccountName) }.ToUri();
            },
            cancellationToken);

    private BlobSasBuilder Describe(BlobClient blob, ExportLink link)
    {
        var now = clock.GetUtcNow();
        return new BlobSasBuilder(BlobSasPermissions.Read, now + ExportLink.Lifetime)
        {
            BlobContainerName = blob.BlobContainerName,
            BlobName = blob.Name,
            Resource = "b",
            StartsOn = now - Skew,
            Protocol = blob.Uri.Scheme == Uri.UriSchemeHttps ? SasProtocol.Https : SasProtocol.HttpsAndHttp,
            ContentType = link.MediaType,
            ContentDisposition = link.Disposition,
        };
    }
}
