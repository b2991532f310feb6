using System.Net;
using Annotations.LocalHost.Functions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Annotations.EndToEnd.Tests.Routing;

/// <summary>The echo functions, served as LocalHost serves functions.</summary>
public sealed class EchoHost : IAsyncLifetime
{
    private readonly WebApplication app = Build();

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync();
        Client.BaseAddress = new Uri(app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddScoped(_ => new EchoGreeting("hello"));
        var app = builder.Build();
        app.MapFunctions(FunctionTable.Routes, "api");
        return app;
    }
}
