using Annotations.Testing;
using Annotations.Testing.Hosting;

namespace Annotations.EndToEnd.Tests.Archives;

/// <summary>From one service to another, each a process on data of its own.</summary>
public sealed class TwoServicesTests : IDisposable
{
    private const string Sample = "essays/mongolia-between-empires";

    private readonly TemporaryFolder one = new();
    private readonly TemporaryFolder two = new();

    public void Dispose()
    {
        one.Dispose();
        two.Dispose();
    }

    [Fact]
    public async Task AnEssayGoesFromOneToTheOtherAndBack()
    {
        await using var first = await LocalHostProcess.StartAsync(one.Path);
        await using var second = await LocalHostProcess.StartAsync(two.Path);
        await SmallEssay.PutAsync(first.Client, "essays/steppe");
        var (small, sample) = (await first.Client.ArchiveAsync("essays/steppe"), await first.Client.ArchiveAsync(Sample));

        Assert.Equal(201, (await second.Client.PutBackAsync("essays/steppe", small)).Status);
        Assert.Equal(409, (await second.Client.PutBackAsync(Sample, sample)).Status);
        Assert.Equal(201, (await second.Client.PutBackAsync("essays/sample", sample)).Status);
        Assert.Equal(small, await second.Client.ArchiveAsync("essays/steppe"));

        var there = await second.Client.ArchiveAsync("essays/sample");
        Assert.Equal(201, (await first.Client.PutBackAsync("essays/sample", there)).Status);
        Assert.Equal(there, await first.Client.ArchiveAsync("essays/sample"));
    }
}
