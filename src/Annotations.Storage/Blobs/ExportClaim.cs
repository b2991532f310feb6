using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Annotations.Storage.Blobs;

/// <summary>A claim that this process has: its lease is renewed until it is disposed of.</summary>
internal sealed class ExportClaim : IAsyncDisposable
{
    /// <summary>Two may fail before the lease lapses.</summary>
    private static readonly TimeSpan RenewalPeriod = TimeSpan.FromSeconds(20);

    private readonly BlobClient blob;
    private readonly BlobLeaseClient lease;
    private readonly CancellationTokenSource ended = new();
    private readonly Task renewal;

    public ExportClaim(BlobClient blob, BlobLeaseClient lease)
    {
        this.blob = blob;
        this.lease = lease;
        renewal = RenewAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await renewal;
        ended.Dispose();
        await UnlessAwayAsync(() => blob.DeleteIfExistsAsync(conditions: new BlobRequestConditions { LeaseId = lease.LeaseId }));
    }

    private async Task RenewAsync()
    {
        using var timer = new PeriodicTimer(RenewalPeriod);
        try
        {
            while (await timer.WaitForNextTickAsync(ended.Token)) await UnlessAwayAsync(() => lease.RenewAsync(cancellationToken: ended.Token));
        }
        catch (OperationCanceledException)
        {
            // The export is made.
        }
    }

    /// <summary>A claim that cannot be kept or given back lapses; what two then make is the same, and the first that is stored stays.</summary>
    private static async Task UnlessAwayAsync<T>(Func<Task<Response<T>>> call)
    {
        try
        {
            await call();
        }
        catch (Exception exception) when (exception is RequestFailedException or AggregateException)
        {
            return;
        }
    }
}
