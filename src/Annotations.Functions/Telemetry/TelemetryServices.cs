using System.Reflection;
using Annotations.Storage.Telemetry;
using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace Annotations.Functions.Telemetry;

/// <summary>Sends traces, metrics and logs where the settings say.</summary>
internal static class TelemetryServices
{
    /// <summary>An instance under load sends so many traces whole, with their logs, and of the others nothing; metrics count all.</summary>
    private const double TracesPerSecond = 5;

    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddMetrics();
        services.AddSingleton<ServiceTelemetry>();

        // ASP.NET Core would log whole addresses, and in them what callers searched for.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning));

        var settings = TelemetrySettings.Read(configuration);
        if (settings.IsAnywhere) Export(services.AddOpenTelemetry(), settings);
    }

    private static void Export(OpenTelemetryBuilder telemetry, TelemetrySettings settings)
    {
        telemetry.ConfigureResource(resource => resource.AddService("annotations", serviceVersion: Version).AddEnvironmentVariableDetector())
            .WithTracing(traces => traces.AddSource(ServiceTelemetry.Name, StorageTelemetry.Name))
            .WithMetrics(metrics => metrics.AddMeter(ServiceTelemetry.Name, StorageTelemetry.Name, "Microsoft.AspNetCore.Hosting").AddRuntimeInstrumentation())
            .WithLogging(null, logs => logs.IncludeFormattedMessage = true);
        if (settings.HasOtlp) telemetry.UseOtlpExporter();
        if (settings.ApplicationInsights is not { } connection) return;
        telemetry.UseAzureMonitorExporter(options =>
        {
            options.ConnectionString = connection;
            options.TracesPerSecond = TracesPerSecond;
            if (settings.ClientId is { } id) options.Credential = new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(id));
        });
    }

    private static string? Version => typeof(TelemetryServices).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
}
