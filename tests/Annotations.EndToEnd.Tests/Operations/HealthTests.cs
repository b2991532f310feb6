using System.Net;
using System.Text.Json;
using Annotations.LocalHost;
using Annotations.Storage;
using Annotations.Testing.Azurite;
using Annotations.Testing.Hosting;
using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Annotations.EndToEnd.Tests.Operations;

public sealed class HealthTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AServiceWithItsStorageIsLiveAndReady()
    {
        await using var host = await InProcessHost.StartAsync(azurite);

        Assert.Equal("""{"status":"live"}""", (await host.Client.GetStringAsync("health", Cancel)).Trim());
        Assert.Equal("""{"status":"ready"}""", (await host.Client.GetStringAsync("health/ready", Cancel)).Trim());
    }

    /// <summary>Storage that does not answer at all would hold a probe for minutes: retries and time-outs are longer than a probe's patience.</summary>
    [Theory]
    [InlineData("tables", "tables")]
    [InlineData("blobs", "blobs")]
    [InlineData("tables,blobs", "tables,blobs")]
    public async Task AServiceWithoutItsStorageIsLiveAndSaysWhatIsAway(string silent, string away)
    {
        var network = new SilentNetwork(azurite);
        await using var app = Build(network);
        await app.StartAsync(Cancel);
        using var client = new HttpClient { BaseAddress = new Uri($"{app.Urls.Single()}/api/") };
        network.Silence(silent);

        var live = await client.GetAsync(new Uri("health", UriKind.Relative), Cancel);
        var ready = await client.GetAsync(new Uri("health/ready", UriKind.Relative), Cancel);
        var problem = JsonSerializer.Deserialize<JsonElement>(await ready.Content.ReadAsStringAsync(Cancel));

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal(away.Split(','), problem.GetProperty("away").EnumerateArray().Select(part => part.GetString()));
        Assert.DoesNotContain("devstoreaccount", problem.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", problem.ToString(), StringComparison.Ordinal);
    }

    /// <summary>What began before the host said to stop is answered.</summary>
    [Fact]
    public async Task ARequestThatIsBeingServedIsAnsweredWhenTheServiceStops()
    {
        var network = new SilentNetwork(azurite);
        await using var app = Build(network);
        await app.StartAsync(Cancel);
        using var client = new HttpClient { BaseAddress = new Uri($"{app.Urls.Single()}/api/") };
        network.Silence("tables");

        var request = client.GetAsync(new Uri("essays", UriKind.Relative), Cancel);
        await network.IsAsked(Cancel);
        var stopping = app.StopAsync(Cancel);
        network.Silence("");
        var answer = await request;
        await stopping;

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri("health", UriKind.Relative), Cancel));
    }

    private WebApplication Build(SilentNetwork network) => LocalApp.Build(azurite.ConnectionString, port: 0, services =>
    {
        services.AddSingleton(new StorageNames(AzuriteFixture.NewTableName(), AzuriteFixture.NewContainerName(), AzuriteFixture.NewContainerName(), AzuriteFixture.NewContainerName()));
        services.AddSingleton(new StoragePipeline { Transport = network });
    });

    /// <summary>A network on which tables or blobs do not answer until they are not silent any more.</summary>
    private sealed class SilentNetwork(AzuriteFixture azurite) : HttpPipelineTransport
    {
        private readonly HttpPipelineTransport inner = HttpClientTransport.Shared;
        private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private volatile string silent = "";

        public void Silence(string services) => silent = services;

        /// <summary>Ends when a call waits.</summary>
        public Task IsAsked(CancellationToken cancellationToken) => asked.Task.WaitAsync(cancellationToken);

        public override Request CreateRequest() => inner.CreateRequest();

        public override void Process(HttpMessage message) => throw new NotSupportedException();

        public override async ValueTask ProcessAsync(HttpMessage message)
        {
            var service = azurite.ConnectionString.Contains($"TableEndpoint=http://127.0.0.1:{message.Request.Uri.Port}/", StringComparison.Ordinal) ? "tables" : "blobs";
            while (silent.Contains(service, StringComparison.Ordinal))
            {
                asked.TrySetResult();
                await Task.Delay(20, message.CancellationToken);
            }

            await inner.ProcessAsync(message);
        }
    }
}
