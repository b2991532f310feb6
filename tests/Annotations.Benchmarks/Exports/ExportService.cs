using System.Diagnostics;
using Annotations.Functions;
using Annotations.Functions.Hosting;
using Annotations.Storage;
using Annotations.Testing.Node;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Annotations.Benchmarks.Exports;

/// <summary>The export function over a generated essay; what it makes it keeps in a real Blob Storage.</summary>
internal sealed class ExportService : IDisposable
{
    private readonly ServiceProvider services;
    private readonly GeneratedEssay essay;

    private ExportService(ServiceProvider services, GeneratedEssay essay) => (this.services, this.essay) = (services, essay);

    public static async Task<ExportService> StartAsync(string storage, GeneratedEssay essay)
    {
        var stores = new GeneratedStores(essay);
        var settings = new Dictionary<string, string?> { [StorageClients.Section] = storage, ["Annotations:PublicAddress"] = "https://annotations.example.org", ["Annotations:Styles"] = NodePackagesFixture.Styles };
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(new StorageNames("benchmark", "essays", "styles", "e" + Guid.NewGuid().ToString("n")))
            .AddAnnotations(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton<IEssayStore>(stores)
            .AddSingleton<IAnnotationStore>(stores)
            .AddSingleton<ISourceStore>(stores)
            .AddSingleton<IRecordReader>(stores)
            .BuildServiceProvider();
        await services.GetRequiredService<StorageSetup>().CreateAsync(CancellationToken.None);
        return new ExportService(services, essay);
    }

    /// <summary>Sends the answer nowhere.</summary>
    /// <returns>How long it took, and how long the body is, in bytes.</returns>
    public async Task<(TimeSpan Time, long Length)> ExportAsync(string query)
    {
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Method = "GET";
        context.Request.QueryString = new QueryString("?" + query);
        context.Response.Body = Stream.Null;
        var time = Stopwatch.StartNew();
        var functions = ActivatorUtilities.CreateInstance<ExportFunctions>(services);
        await (await functions.ExportAsync(context.Request, essay.Essay.Essay.Id.Value, CancellationToken.None)).ExecuteAsync(context);
        return context.Response.StatusCode == 200 ? (time.Elapsed, context.Response.ContentLength ?? 0) : throw new InvalidOperationException($"{query} gave {context.Response.StatusCode}.");
    }

    public void Dispose() => services.Dispose();
}
