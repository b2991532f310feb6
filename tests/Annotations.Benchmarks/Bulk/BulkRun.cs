using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Annotations.Testing;
using Annotations.Testing.Hosting;

namespace Annotations.Benchmarks.Bulk;

/// <summary>Imports and exports many annotations through LocalHost and Azurite, and tells how fast and in how much memory.</summary>
internal static class BulkRun
{
    private const int PerImport = 20_000;
    private const string Essay = "essays/bulk";

    public static async Task RunAsync(int annotations)
    {
        using var data = new TemporaryFolder();
        await using var service = await LocalHostProcess.StartAsync(data.Path);
        using var process = Process.GetProcessById(service.ProcessId);
        await PutEssayAsync(service.Client);
        Report("at rest", process, 0, TimeSpan.Zero);

        var importing = Stopwatch.StartNew();
        for (var first = 0; first < annotations; first += PerImport) await ImportAsync(service.Client, first, Math.Min(PerImport, annotations - first));
        Report("imported", process, annotations, importing.Elapsed);

        var exporting = Stopwatch.StartNew();
        var lines = await ExportAsync(service.Client);
        Report("exported", process, lines, exporting.Elapsed);
        if (lines != annotations) throw new InvalidOperationException($"{annotations} went in and {lines} came out.");
    }

    private static async Task PutEssayAsync(HttpClient client)
    {
        var text = string.Join(' ', Enumerable.Range(1, 100).Select(i => string.Create(CultureInfo.InvariantCulture, $"This is the sentence number {i} of all.")));
        using var request = new HttpRequestMessage(HttpMethod.Put, Essay) { Content = new StringContent(text) };
        await SendAsync(client, request);
    }

    private static async Task ImportAsync(HttpClient client, int first, int count)
    {
        var lines = string.Join('\n', Enumerable.Range(first, count).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"sentence":"s{{1 + (i % 100)}}","kind":"question","body":"Question number {{i}}: who says so, and on what evidence?","tags":["t{{i % 50}}"]}""")));
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Essay}/annotations/import")
        {
            Content = new StringContent(lines, Encoding.UTF8, new MediaTypeHeaderValue("application/x-ndjson")),
        };
        await SendAsync(client, request);
    }

    private static async Task<int> ExportAsync(HttpClient client)
    {
        await using var body = await client.GetStreamAsync($"{Essay}/annotations?format=ndjson");
        using var reader = new StreamReader(body);
        var lines = 0;
        while (await reader.ReadLineAsync() is not null) lines++;
        return lines;
    }

    private static async Task SendAsync(HttpClient client, HttpRequestMessage request)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "dev-ada");
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    private static void Report(string what, Process process, int count, TimeSpan elapsed)
    {
        process.Refresh();
        var speed = elapsed > TimeSpan.Zero ? $", {count / elapsed.TotalSeconds:N0} a second" : "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {count:N0} annotations{speed}; peak memory of the service {process.PeakWorkingSet64 / 1024 / 1024:N0} MiB"));
    }
}
