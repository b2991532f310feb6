using Annotations.LocalHost;
using Annotations.Storage;
using Annotations.Testing.Azurite;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Annotations.Testing.Hosting;

/// <summary>The functions on Kestrel in the tests' own process, over a table and a container of their own.</summary>
public sealed class InProcessHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private InProcessHost(WebApplication app, Uri api)
    {
        this.app = app;
        Client = new HttpClient { BaseAddress = api, Timeout = TimeSpan.FromMinutes(5) };
    }

    /// <summary>Calls the API; relative addresses have no leading slash: "essays".</summary>
    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    /// <param name="prepare">Registers what is to stand in for a service.</param>
    public static async Task<InProcessHost> StartAsync(AzuriteFixture azurite, StoragePipeline? pipeline = null, StorageNames? names = null, Action<IServiceCollection>? prepare = null)
    {
        var app = LocalApp.Build(azurite.ConnectionString, port: 0, services =>
        {
            services.AddSingleton(names ?? new StorageNames(AzuriteFixture.NewTableName(), AzuriteFixture.NewContainerName(), AzuriteFixture.NewContainerName(), AzuriteFixture.NewContainerName()));
            services.AddSingleton(pipeline ?? StoragePipeline.Default);
            prepare?.Invoke(services);
        });
        await app.StartAsync();
        return new InProcessHost(app, new Uri($"{app.Urls.Single()}/{LocalApp.RoutePrefix}/"));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
