using Annotations.Storage;
using Annotations.Testing.Azurite;
using Annotations.Testing.Hosting;

namespace Annotations.EndToEnd.Tests.Archives;

/// <summary>Two services over stores of their own: what is archived in the first is put back in the second.</summary>
public abstract class ArchiveTest(AzuriteFixture azurite) : IAsyncLifetime
{
    protected const string Essay = "essays/steppe";

    private InProcessHost? first;
    private InProcessHost? second;

    protected InProcessHost First => first!;

    protected InProcessHost Second => second!;

    protected virtual StoragePipeline SecondPipeline => StoragePipeline.Default;

    public async ValueTask InitializeAsync()
    {
        first = await InProcessHost.StartAsync(azurite);
        second = await InProcessHost.StartAsync(azurite, SecondPipeline);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (first is not null) await first.DisposeAsync();
        if (second is not null) await second.DisposeAsync();
    }

    protected static ApiClient As(string scholar, InProcessHost host) => new(host.Client, scholar);

    /// <summary>Whether the rows of the essay agree with each other.</summary>
    protected static async Task AssertConsistentAsync(InProcessHost host, string essay = Essay)
    {
        var check = await As("eve+editor", host).SendAsync(HttpMethod.Post, $"{essay}/check");
        Assert.True(check.Json.GetProperty("isConsistent").GetBoolean(), check.Text);
    }
}
