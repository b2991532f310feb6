using System.Diagnostics;

namespace Annotations.Benchmarks.Exports;

/// <summary>Watches what this process takes, fifty times a second.</summary>
internal sealed class PeakMemory : IAsyncDisposable
{
    private readonly CancellationTokenSource ended = new();
    private readonly Process process = Process.GetCurrentProcess();
    private readonly long restManaged;
    private readonly long restWorkingSet;
    private readonly Task watching;
    private long managed;
    private long workingSet;

    public PeakMemory()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Look();
        (restManaged, restWorkingSet) = (managed, workingSet);
        watching = Task.Run(WatchAsync);
    }

    /// <summary>Over what was there at first, in MiB.</summary>
    public long ManagedMiB => (managed - restManaged) >> 20;

    public long WorkingSetMiB => (workingSet - restWorkingSet) >> 20;

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await watching;
        ended.Dispose();
        process.Dispose();
    }

    private async Task WatchAsync()
    {
        while (!ended.IsCancellationRequested)
        {
            Look();
            await Task.Delay(20);
        }
    }

    private void Look()
    {
        process.Refresh();
        managed = Math.Max(managed, GC.GetTotalMemory(forceFullCollection: false));
        workingSet = Math.Max(workingSet, process.WorkingSet64);
    }
}
