using Annotations.LocalHost.Azurite;
using Annotations.LocalHost.Node;
using Annotations.LocalHost.Sample;

namespace Annotations.LocalHost;

/// <summary>One run of LocalHost, from setting up to Ctrl-C.</summary>
public static class LocalRun
{
    /// <summary>Serves until the token is cancelled, then stops what it started.</summary>
    /// <exception cref="SetupException">Something on this machine stands in the way.</exception>
    public static async Task RunAsync(LocalHostOptions options, CancellationToken stopping)
    {
        await using var azurite = await StartAzuriteAsync(options.DataFolder, stopping);
        Console.WriteLine($"Storage: {azurite.Description}; blobs on port {azurite.Endpoints.BlobPort}, tables on {azurite.Endpoints.TablePort}.");

        await using var app = LocalApp.Build(azurite.Endpoints.ConnectionString, options.Port, anonymousAs: options.AnonymousAs);
        await app.StartAsync(stopping);
        var address = new Uri(app.Urls.Single());
        if (options.Port != 0 && address.Port != options.Port) Console.WriteLine($"Port {options.Port} is taken; using {address.Port}.");

        var api = new Uri(address, LocalApp.RoutePrefix + "/");
        await LoadSampleAsync(api, stopping);
        Console.WriteLine(Greeting.For(api));
        await WaitAsync(stopping);

        Console.WriteLine("Stopping…");
        await app.StopAsync(CancellationToken.None);
    }

    private static async Task<AzuriteHost> StartAzuriteAsync(string? dataFolder, CancellationToken stopping)
    {
        var root = RepositoryRoot.Find();
        var installation = new NodePackages(root, Console.Out);
        return dataFolder is null
            ? await AzuriteHost.FindOrStartAsync(installation, Path.Combine(root, ".azurite"), stopping)
            : await AzuriteHost.StartOnAsync(installation, dataFolder, stopping);
    }

    private static async Task LoadSampleAsync(Uri api, CancellationToken stopping)
    {
        using var client = new HttpClient { BaseAddress = api };
        await new SampleLoader(client, Console.Out).LoadIntoEmptyAsync(stopping);
    }

    private static async Task WaitAsync(CancellationToken stopping)
    {
        var stopped = new TaskCompletionSource();
        await using var registration = stopping.Register(stopped.SetResult);
        await stopped.Task;
    }
}
