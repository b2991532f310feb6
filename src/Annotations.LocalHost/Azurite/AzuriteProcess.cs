using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Annotations.LocalHost.Node;

namespace Annotations.LocalHost.Azurite;

/// <summary>An Azurite started from here: it stops when it is disposed of, and when this process ends in any way.</summary>
public sealed class AzuriteProcess : IAsyncDisposable
{
    private static readonly TimeSpan TimeToStart = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(15);

    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource<AzuriteEndpoints> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private AzuriteProcess(Process process) => this.process = process;

    public int ProcessId => process.Id;

    public AzuriteEndpoints Endpoints => listening.Task.Result;

    /// <summary>Starts Azurite on a data folder, or in memory when that is null, and waits until it listens.</summary>
    /// <exception cref="SetupException">It ended or was too slow; the message has what it printed.</exception>
    public static async Task<AzuriteProcess> StartAsync(
        NodePackages installation, string? dataFolder, AzuriteEndpoints ports, CancellationToken cancellationToken)
    {
        var settings = new AzuriteSettings(installation.Azurite, dataFolder, ports.BlobPort, ports.TablePort);
        var script = Path.Combine(AppContext.BaseDirectory, "Azurite", "azurite-child.cjs");
        var azurite = new AzuriteProcess(NodeRuntime.Start(script, JsonSerializer.Serialize(settings, LocalJson.Default.AzuriteSettings)));
        try
        {
            await azurite.WaitUntilListeningAsync(cancellationToken);
            return azurite;
        }
        catch
        {
            await azurite.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks Azurite to write its data and stop, and waits until it has.</summary>
    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeToStop);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }

        process.Dispose();
    }

    private async Task WaitUntilListeningAsync(CancellationToken cancellationToken)
    {
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var ended = process.WaitForExitAsync(cancellationToken);
        var first = await Task.WhenAny(listening.Task, ended, Task.Delay(TimeToStart, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        if (first != listening.Task) throw DidNotStart(hasEnded: first == ended);
    }

    private void Note(string? line)
    {
        if (line is null) return;
        if (!listening.Task.IsCompleted && line.StartsWith('{'))
        {
            listening.TrySetResult(JsonSerializer.Deserialize(line, LocalJson.Default.AzuriteEndpoints)!);
            return;
        }

        lock (output) output.AppendLine(line);
    }

    private SetupException DidNotStart(bool hasEnded)
    {
        var what = hasEnded ? "ended while it started" : $"did not listen within {TimeToStart.TotalSeconds} seconds";
        lock (output) return new SetupException($"Azurite, the storage emulator, {what}. It printed:{Environment.NewLine}{output}");
    }
}
