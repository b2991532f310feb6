using System.Globalization;
using Annotations.Citations.Formats;
using Annotations.Editions;
using Annotations.Testing.Azurite;

namespace Annotations.Benchmarks.Exports;

/// <summary>Exports a large essay in every format, each in a process of its own, and tells how long it takes, how long the file is, and how much memory it needs.</summary>
internal static class ExportsRun
{
    private static IEnumerable<string> Queries =>
    [
        .. ReferenceFormats.Writers.Select(writer => $"document=references&format={writer.Format}"),
        .. ((string[])["html", "text", "markdown", "rtf"]).Select(format => $"document=bibliography&format={format}"),
        .. EditionFormats.Writers.Select(writer => $"document=edition&format={writer.Format}"),
        .. EditionFormats.Writers.Where(writer => writer.Format != "latex").Select(writer => $"document=annotated-bibliography&format={writer.Format}"),
        .. ((string[])["ndjson", "csv", "jsonld"]).Select(format => $"document=annotations&format={format}"),
        "document=archive&format=ro-crate",
    ];

    public static async Task RunAsync(string sentences, string annotations, string sources, string only)
    {
        var azurite = new AzuriteFixture();
        await azurite.InitializeAsync();
        await using var _ = azurite;
        Console.WriteLine("| export | made in s | of processor time | again in s | MB | managed, MiB over rest | working set, MiB over rest |\n| --- | --- | --- | --- | --- | --- | --- |");
        foreach (var query in Queries.Where(query => query.Contains(only, StringComparison.Ordinal)))
        {
            var line = Programs.RunSelf(Programs.Self, "export", query, sentences, annotations, sources, azurite.ConnectionString);
            Console.Write(line ?? $"| {query} | failed |\n");
        }
    }

    /// <summary>One format in this process, after a small essay in the same.</summary>
    public static async Task RunOneAsync(string query, int sentences, int annotations, int sources, string storage)
    {
        using (var small = await ExportService.StartAsync(storage, new GeneratedEssay(20, 200, 40))) await small.ExportAsync(query);

        using var large = await ExportService.StartAsync(storage, new GeneratedEssay(sentences, annotations, sources));
        var peak = new PeakMemory();
        var before = Environment.CpuUsage.TotalTime;
        var (time, length) = await large.ExportAsync(query);
        var processor = Environment.CpuUsage.TotalTime - before;
        await peak.DisposeAsync();
        var (again, _) = await large.ExportAsync(query);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {query.Replace("document=", "", StringComparison.Ordinal).Replace("&format=", ", ", StringComparison.Ordinal)} | {time.TotalSeconds:F1} | {processor.TotalSeconds:F1} | {again.TotalSeconds:F2} | {length / 1e6:F1} | {peak.ManagedMiB} | {peak.WorkingSetMiB} |"));
    }
}
