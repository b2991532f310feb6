using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using Annotations.Testing;
using Annotations.Testing.Hosting;

namespace Annotations.Benchmarks.Archives;

/// <summary>Puts a large essay back from an archive through LocalHost and Azurite, archives it again, and tells how long that takes and in how much memory.</summary>
internal static class ArchiveRun
{
    private const int Sentences = 10_000;
    private const int Sources = 20_000;

    public static async Task RunAsync(int annotations)
    {
        using var data = new TemporaryFolder();
        await using var service = await LocalHostProcess.StartAsync(data.Path);
        using var process = Process.GetProcessById(service.ProcessId);
        service.Client.Timeout = TimeSpan.FromHours(1);
        var text = string.Concat(Enumerable.Range(1, Sentences).Select(i => string.Create(CultureInfo.InvariantCulture, $"This is the sentence number {i} of all.{(i % 10 == 0 ? "\n\n" : " ")}")));
        await SendAsync(service.Client, HttpMethod.Put, "essays/empty?title=Large", new StringContent(text));
        var archive = LargeArchive.Fill(await ArchiveAsync(service.Client, "empty"), Sentences, annotations, Sources);
        Report("at rest", process, archive.Length, TimeSpan.Zero);

        await TimedAsync("put back", process, archive.Length, () => SendAsync(service.Client, HttpMethod.Post, "essays/large/archive", new ByteArrayContent(archive) { Headers = { ContentType = new("application/zip") } }));
        byte[] again = [];
        await TimedAsync("archived", process, archive.Length, async () => again = await ArchiveAsync(service.Client, "large"));
        await TimedAsync("from the cache", process, again.Length, async () => again = await ArchiveAsync(service.Client, "large"));
    }

    private static async Task TimedAsync(string what, Process process, int bytes, Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        Report(what, process, bytes, watch.Elapsed);
    }

    private static Task<byte[]> ArchiveAsync(HttpClient client, string essay) => client.GetByteArrayAsync($"essays/{essay}/export?format=ro-crate");

    private static async Task SendAsync(HttpClient client, HttpMethod method, string path, HttpContent content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "dev-eve+editor");
        using var response = await client.SendAsync(request);
        if (!response.IsSuccessStatusCode) throw new InvalidOperationException(await response.Content.ReadAsStringAsync());
    }

    private static void Report(string what, Process process, int bytes, TimeSpan elapsed)
    {
        process.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {bytes:N0} bytes in {elapsed.TotalSeconds:N1} s; peak memory of the service {process.PeakWorkingSet64 / 1024 / 1024:N0} MiB"));
    }
}
