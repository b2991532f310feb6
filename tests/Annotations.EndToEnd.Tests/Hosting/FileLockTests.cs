using Annotations.LocalHost;
using Annotations.Testing;

namespace Annotations.EndToEnd.Tests.Hosting;

public sealed class FileLockTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private string File => Path.Combine(folder.Path, "new", "a.lock");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task IsHadByOneAtATime()
    {
        var first = await FileLock.TakeAsync(File, Cancelled);
        var second = FileLock.TakeAsync(File, Cancelled);
        await Task.Delay(TimeSpan.FromMilliseconds(300), Cancelled);
        var waitedForTheFirst = !second.IsCompleted;

        first.Dispose();
        using var had = await second;

        Assert.True(waitedForTheFirst);
    }

    [Fact]
    public async Task GivesUpWhenItIsToldTo()
    {
        using var first = await FileLock.TakeAsync(File, Cancelled);
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FileLock.TakeAsync(File, patience.Token));
    }
}
