using System.Net;
using Annotations.LocalHost;
using Annotations.Storage;
using Annotations.Testing.Azurite;
using Annotations.Testing.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Annotations.EndToEnd.Tests.Hosting;

public sealed class StorageAwayTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AServiceThatStartsBeforeItsStorageAnswers503AndThenWorks()
    {
        var network = new FaultyTransport(seed: 1, rate: 1) { IsOn = true };
        await using var app = LocalApp.Build(azurite.ConnectionString, port: 0, services =>
        {
            services.AddSingleton(new StorageNames(AzuriteFixture.NewTableName(), AzuriteFixture.NewContainerName(), AzuriteFixture.NewContainerName(), AzuriteFixture.NewContainerName()));
            services.AddSingleton(new StoragePipeline { Transport = network, MaxRetries = 0, NetworkTimeout = TimeSpan.FromSeconds(1) });
        });

        await app.StartAsync(Cancel);
        using var client = new HttpClient { BaseAddress = new Uri($"{app.Urls.Single()}/api/") };
        var away = await client.GetAsync(new Uri("essays", UriKind.Relative), Cancel);
        network.IsOn = false;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, away.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await UntilItWorksAsync(client));
    }

    private static async Task<HttpStatusCode> UntilItWorksAsync(HttpClient client)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var answer = await client.GetAsync(new Uri("essays", UriKind.Relative), patience.Token);
            if (answer.StatusCode is HttpStatusCode.OK) return answer.StatusCode;
            await Task.Delay(200, patience.Token);
        }
    }
}
