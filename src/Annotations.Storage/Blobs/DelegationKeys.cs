using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Annotations.Storage.Blobs;

/// <summary>The user delegation key of the app's identity, asked for once an hour.</summary>
internal sealed class DelegationKeys(BlobServiceClient service, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>A link is good for no longer than its key.</summary>
    private static readonly TimeSpan Margin = ExportLink.Lifetime + TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim alone = new(1);
    private UserDelegationKey? known;

    /// <returns>Null where the account gives out none: the app opens it by a key or a signature, or its identity may not sign.</returns>
    public async Task<UserDelegationKey?> FindAsync(CancellationToken cancellationToken)
    {
        await alone.WaitAsync(cancellationToken);
        try
        {
            var now = clock.GetUtcNow();
            if (known is null || known.SignedExpiresOn - Margin < now) known = await AskAsync(now, cancellationToken);
            return known;
        }
        finally
        {
            alone.Release();
        }
    }

    public void Dispose() => alone.Dispose();

    private async Task<UserDelegationKey?> AskAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            return await service.GetUserDelegationKeyAsync(now - TimeSpan.FromMinutes(5), now + Lifetime, cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.Status is >= 400 and < 500 and not 408 and not 429)
        {
            return null;
        }
    }
}
