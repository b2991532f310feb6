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

    /// <param name="others">Other builds of LocalHost, each a path to its Annotations.LocalHost.dll, started in turn with this one and compared with it.</param>
    public static async Task RunAsync(int starts, IReadOnlyList<string> others)
    {
        using var data = new TemporaryFolder();
        await using var keepsAzuriteRunning = await LocalHostProcess.StartAsync(data.Path);
        string?[] builds = [null, .. others];
        foreach (var address in Addresses)
        {
            var measured = builds.Select(_ => new List<Start>()).ToList();
            for (var i = 0; i < starts; i++)
            {
                foreach (var (build, list) in builds.Zip(measured)) list.Add(await StartAsync(data.Path, address, build));
            }

            foreach (var (build, list) in builds.Zip(measured)) Report(address, build, list, measured[0]);
        }
    }

    private static async Task<Start> StartAsync(string folder, string address, string? build)
    {
        var watch = Stopwatch.StartNew();
        await using var service = await LocalHostProcess.StartAsync(folder, program: build);
        using var answer = await service.Client.GetAsync(new Uri(address, UriKind.Relative));
        await answer.Content.ReadAsByteArrayAsync();
        answer.EnsureSuccessStatusCode();
        var wall = watch.Elapsed;
        using var process = Process.GetProcessById(service.ProcessId);
        return new Start(wall.TotalMilliseconds, process.TotalProcessorTime.TotalMilliseconds);
    }

    /// <summary>Ratios are those of starts that followed one another: the machine may be slower at one time than at another.</summary>
    private static void Report(string address, string? build, List<Start> starts, List<Start> first) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"GET {address}, {build ?? "this build"}: answered after {starts.Min(start => start.Wall):N0} ms at best, {Middle(starts.Select(start => start.Wall)):N0} ms in the middle of {starts.Count} starts, {Middle(starts.Select(start => start.Processor)):N0} ms of processor time; {Middle(starts.Zip(first, (one, other) => one.Wall / other.Wall)):F2} and {Middle(starts.Zip(first, (one, other) => one.Processor / other.Processor)):F2} of this build."));

    private static double Middle(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }

    /// <summary>In milliseconds.</summary>
    private readonly record struct Start(double Wall, double Processor);
}
