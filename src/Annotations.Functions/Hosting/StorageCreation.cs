using Annotations.Functions.Telemetry;
using Annotations.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Annotations.Functions.Hosting;

/// <summary>
/// Creates the table and the containers: before the first call is served where storage answers, else as soon as it does. Until then calls are answered with 503.
/// </summary>
internal sealed partial class StorageCreation(StorageSetup storage, TimeProvider clock, ILogger<StorageCreation> logger) : BackgroundService
{
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(5);

    private bool isDone;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        isDone = await TryAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!isDone)
        {
            await Task.Delay(Wait, clock, stoppingToken);
            isDone = await TryAsync(stoppingToken);
        }
    }

    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await storage.CreateAsync(cancellationToken);
            return true;
        }
        catch (StorageUnavailableException exception)
        {
            LogAway(SafeText.Of(exception));
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "Storage does not answer, or does not let the app in. Its table and containers are created once it does: {Fault}")]
    private partial void LogAway(string fault);
}
