using Microsoft.Extensions.Configuration;

namespace Annotations.Functions.Telemetry;

/// <summary>Where telemetry goes. Where nothing is set, none is collected.</summary>
/// <param name="HasOtlp">To a receiver of OpenTelemetry, which the exporter reads itself (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c> and its like).</param>
/// <param name="ApplicationInsights">A connection string, which opens nothing.</param>
/// <param name="ClientId">The managed identity that may send there; null where none is asked for.</param>
internal sealed record TelemetrySettings(bool HasOtlp, string? ApplicationInsights, string? ClientId)
{
    private const string Otlp = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Connection = "APPLICATIONINSIGHTS_CONNECTION_STRING";
    private const string Authentication = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";

    public bool IsAnywhere => HasOtlp || ApplicationInsights is not null;

    /// <summary>Throws <see cref="InvalidOperationException"/> where a setting is not right.</summary>
    public static TelemetrySettings Read(IConfiguration configuration)
    {
        var otlp = configuration[Otlp] is { Length: > 0 } endpoint ? endpoint : null;
        if (otlp is not null && !(Uri.TryCreate(otlp, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            throw new InvalidOperationException($"The setting {Otlp} is '{otlp}'; it is an address such as http://localhost:4317.");

        var connection = configuration[Connection] is { Length: > 0 } text ? text : null;
        if (connection is not null && !connection.Contains("InstrumentationKey=", StringComparison.OrdinalIgnoreCase))
            throw new InvalidOperationException($"The setting {Connection} has no InstrumentationKey; copy it whole from the Application Insights resource.");

        return new TelemetrySettings(otlp is not null, connection, ClientIdOf(configuration[Authentication]));
    }

    /// <summary>As the Functions host reads it: <c>ClientId=…;Authorization=AAD</c>.</summary>
    private static string? ClientIdOf(string? authentication)
    {
        if (string.IsNullOrEmpty(authentication)) return null;
        var parts = authentication.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).ToLookup(part => part[0], part => part[^1], StringComparer.OrdinalIgnoreCase);
        return parts["Authorization"].SingleOrDefault() == "AAD" && Guid.TryParse(parts["ClientId"].SingleOrDefault(), out var id)
            ? id.ToString()
            : throw new InvalidOperationException($"The setting {Authentication} is not 'ClientId=<guid>;Authorization=AAD'.");
    }
}
