using Annotations.Functions.Http;
using Annotations.Functions.Identity;
using Annotations.Functions.Limiting;
using Annotations.Functions.Styles;
using Annotations.Functions.Telemetry;
using Annotations.Storage;
using Microsoft.Extensions.Configuration;

namespace Annotations.Functions.Hosting;

/// <summary>Reads every setting before anything is made of them, so that a wrong one stops the start and not the first call that needs it.</summary>
internal static class SettingsCheck
{
    private static readonly Action<IConfiguration>[] Readers =
    [
        configuration => IdentityOptions.Read(configuration),
        configuration => _ = new PublicAddress(configuration),
        configuration => LimitOptions.Read(configuration),
        configuration => RequestTimeLimit.Read(configuration),
        configuration => _ = new BrowserRules(configuration),
        StylePackage.Check,
        StorageClients.Check,
        configuration => TelemetrySettings.Read(configuration),
    ];

    /// <summary>Throws <see cref="InvalidOperationException"/> that names every setting which is not right.</summary>
    public static void Run(IConfiguration configuration)
    {
        var faults = Readers.Select(read => FaultOf(read, configuration)).OfType<string>().ToList();
        if (faults.Count > 0) throw new InvalidOperationException(string.Join(Environment.NewLine, faults));
    }

    private static string? FaultOf(Action<IConfiguration> read, IConfiguration configuration)
    {
        try
        {
            read(configuration);
            return null;
        }
        catch (InvalidOperationException exception)
        {
            return exception.Message;
        }
    }
}
