using Annotations.Storage;
using Annotations.Testing.Azurite;
using Annotations.Testing.Hosting;

namespace Annotations.EndToEnd.Tests.Guarantees;

/// <summary>The API over HTTP in this process, with one essay of forty sentences in a store of its own.</summary>
public abstract class GuaranteeTest(AzuriteFixture azurite) : IAsyncLifetime
{
    protected const string Essay = "essays/steppe";

    /// <summary>More sentences than one block of a spread essay has.</summary>
    internal static readonly string Text = "The river was the border. The steppe had none. Both sides drew maps. They met in May. It ended in September."
        + string.Concat(Enumerable.Range(6, 35).Select(number => $" This is sentence {number} of them."));

    private InProcessHost? host;

    protected InProcessHost Host => host!;

    protected ApiClient Ada => As("ada");

    protected ApiClient Bob => As("bob");

    protected ApiClient Editor => As("eve+editor");

    /// <summary>Over how many partitions the essay is spread.</summary>
    protected virtual int Partitions => 1;

    protected virtual StoragePipeline Pipeline => StoragePipeline.Default;

    public async ValueTask InitializeAsync()
    {
        host = await InProcessHost.StartAsync(azurite, Pipeline);
        var put = await Ada.PutAsync(Essay, new { title = "Steppe", language = "en", text = Text, partitions = Partitions });
        Assert.Equal(201, put.Status);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (host is not null) await host.DisposeAsync();
    }

    protected ApiClient As(string scholar) => new(Host.Client, scholar);

    protected static object Question(string body = "Which river?", string sentence = "s1") => new { sentence, kind = "question", body };
}
