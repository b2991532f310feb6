using Annotations.Functions;

namespace Annotations.LocalHost.Functions;

/// <summary>Runs the timer-triggered functions at their times, as long as the host runs.</summary>
internal sealed partial class TimerFunctions(IServiceProvider services, TimeProvider clock, ILogger<TimerFunctions> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(FunctionTable.Timers.Select(function => RunAsync(TimerFunction.Of(function), stoppingToken)));

    private async Task RunAsync(TimerFunction function, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var now = clock.GetUtcNow();
            var next = new DateTimeOffset(function.Schedule.GetNextOccurrence(now.UtcDateTime), TimeSpan.Zero);
            await Task.Delay(next - now, clock, cancellationToken);
            await RunOnceAsync(function, cancellationToken);
        }
    }

    /// <summary>A run that fails is logged, and the next one comes at its time: as in Azure.</summary>
    private async Task RunOnceAsync(TimerFunction function, CancellationToken cancellationToken)
    {
        try
        {
            await function.Function.Run(services, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailure(exception, function.Function.Name);
        }
    }

    [LoggerMessage(LogLevel.Error, "The timer function {Function} failed.")]
    private partial void LogFailure(Exception exception, string function);
}
