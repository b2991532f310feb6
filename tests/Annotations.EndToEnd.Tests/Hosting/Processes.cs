using System.Diagnostics;

namespace Annotations.EndToEnd.Tests.Hosting;

internal static class Processes
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(50);

    public static bool IsAlive(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    public static async Task<bool> EndsWithinAsync(int processId, TimeSpan patience)
    {
        for (var waiting = Stopwatch.StartNew(); waiting.Elapsed < patience && IsAlive(processId);)
        {
            await Task.Delay(PollInterval);
        }

        return !IsAlive(processId);
    }
}
