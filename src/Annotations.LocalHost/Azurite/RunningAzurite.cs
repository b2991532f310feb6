using System.Diagnostics;
using System.Text.Json;

namespace Annotations.LocalHost.Azurite;

/// <summary>What an Azurite says of itself in its data folder while it runs (azurite-child.cjs writes it).</summary>
public sealed record RunningAzurite(int BlobPort, int TablePort, int Process, int Parent)
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan TimeToWriteData = TimeSpan.FromSeconds(10);

    public AzuriteEndpoints Endpoints => new(BlobPort, TablePort);

    /// <summary>
    /// The Azurite that somebody else runs on this folder, or null. One whose parent was killed is about to stop:
    /// this waits for it, since two on the same data would overwrite each other.
    /// </summary>
    public static async Task<RunningAzurite?> OnAsync(string dataFolder, CancellationToken cancellationToken)
    {
        for (var waiting = Stopwatch.StartNew(); waiting.Elapsed < TimeToWriteData;)
        {
            var running = Read(Path.Combine(dataFolder, "running.json"));
            if (running is null || !IsAlive(running.Process)) return null;
            if (IsAlive(running.Parent)) return running;
            await Task.Delay(PollInterval, cancellationToken);
        }

        return null;
    }

    private static RunningAzurite? Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(file), LocalJson.Default.RunningAzurite);
        }
        catch (Exception exception) when (exception is IOException or JsonException)
        {
            return null;
        }
    }

    private static bool IsAlive(int processId)
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(processId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
