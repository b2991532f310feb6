using System.Diagnostics;
using System.Globalization;
using Annotations.LocalHost.Sample;
using Annotations.Testing;
using Annotations.Testing.Hosting;

namespace Annotations.Benchmarks.ColdStart;

/// <summary>Tells how long it takes from starting LocalHost as a process to its first answer, with storage already running.</summary>
internal static class ColdStartRun
{
    /// <summary>What is asked for first, each of a process of its own.</summary>
    private static readonly string[] Addresses = ["essays", "styles/apa", $"essays/{SampleFiles.EssayId}/export?format=html"];

    public static async Task RunAsync(int starts)
    {
        using var data = new TemporaryFolder();
        await using var keepsAzuriteRunning = await LocalHostProcess.StartAsync(data.Path);
        var times = Addresses.ToDictionary(address => address, _ => new List<(double Wall, double Processor)>());
        for (var i = 0; i < starts; i++)
        {
            foreach (var address in Addresses) times[address].Add(await StartAsync(data.Path, address));
        }

        foreach (var (address, measured) in times) Report(address, measured);
    }

    private static async Task<(double Wall, double Processor)> StartAsync(string folder, string address)
    {
        var watch = Stopwatch.StartNew();
        await using var service = await LocalHostProcess.StartAsync(folder);
        using var answer = await service.Client.GetAsync(new Uri(address, UriKind.Relative));
        await answer.Content.ReadAsByteArrayAsync();
        answer.EnsureSuccessStatusCode();
        var wall = watch.Elapsed;
        using var process = Process.GetProcessById(service.ProcessId);
        return (wall.TotalMilliseconds, process.TotalProcessorTime.TotalMilliseconds);
    }

    /// <summary>Processor time says more than the clock where others work on the machine.</summary>
    private static void Report(string address, List<(double Wall, double Processor)> starts)
    {
        var wall = starts.Select(start => start.Wall).Order().ToList();
        var processor = starts.Select(start => start.Processor).Order().ToList();
        var middle = starts.Count / 2;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"GET {address}: answered after {wall[0]:N0} ms at best, {wall[middle]:N0} ms in the middle of {starts.Count} starts; {processor[0]:N0} and {processor[middle]:N0} ms of processor time."));
    }
}
