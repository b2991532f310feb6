using System.Runtime.InteropServices;

namespace Annotations.LocalHost;

/// <summary>Turns Ctrl-C and its like into a cancellation, so that also what runs before the web server stops cleanly.</summary>
public sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;

    public StopSignals() =>
        registrations = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGQUIT, PosixSignal.SIGHUP }.Select(Listen)];

    public CancellationToken Token => source.Token;

    /// <summary>Stops as well when standard input ends: the program that started this one has closed it or died.</summary>
    public void StopWithStandardInput() =>
        _ = Task.Run(async () =>
        {
            await Console.OpenStandardInput().CopyToAsync(Stream.Null);
            await source.CancelAsync();
        });

    public void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
        source.Dispose();
    }

    private PosixSignalRegistration Listen(PosixSignal signal) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            // More signals change nothing: terminals and `timeout` send one to a whole group and again to its leader.
            context.Cancel = true;
            source.Cancel();
        });
}
