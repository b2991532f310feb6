using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Annotations.Benchmarks.Csl;
using Annotations.Citations.CslJson;
using Annotations.Citations.Formats;
using Annotations.Citations.References;
using Annotations.LocalHost;

namespace Annotations.Benchmarks.References;

/// <summary>
/// References per second into BibTeX, RIS and CSL-JSON, with citation-js and pandoc (where installed) over the same
/// file on the same machine. Each is the fastest of twelve passes; pandoc, a process of its own, has the time that it takes
/// over an empty list taken off.
/// </summary>
internal static class ReferencesRun
{
    private const int Passes = 12;

    internal static void Run(int count)
    {
        var json = SampleReferences.Json(count);
        using var document = JsonDocument.Parse(json);
        var references = document.RootElement.EnumerateArray().Select(CslJsonReader.ReadLeniently).ToList();
        var files = Directory.CreateTempSubdirectory("references-benchmark");
        var (input, empty) = (Path.Combine(files.FullName, "references.json"), Path.Combine(files.FullName, "empty.json"));
        File.WriteAllText(input, json);
        File.WriteAllText(empty, "[]");
        foreach (var (format, pandoc) in new[] { ("bibtex", "bibtex"), ("ris", null), ("csl-json", "csljson") })
        {
            var ours = Best(() => Write(format, references));
            var allocated = Allocated(format, references);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{format}: {count} references; {ours * 1000:0} ms; {count / ours:0} references/s; {allocated / count} bytes allocated each"));
            Report("citation-js", CitationJs(format, input), ours);
            Report("pandoc", pandoc is null ? null : Pandoc(pandoc, input) - Pandoc(pandoc, empty), ours);
        }

        files.Delete(recursive: true);
    }

    private static double Best(Action action) => Enumerable.Range(0, Passes).Min(_ =>
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalSeconds;
    });

    private static long Allocated(string format, List<Reference> references)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Write(format, references);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Write(string format, List<Reference> references)
    {
        if (!ReferenceFormats.TryGetWriter(format, out var writer)) throw new ArgumentException(format, nameof(format));
        writer.Write(references, TextWriter.Null);
    }

    private static double? CitationJs(string format, string input)
    {
        var root = RepositoryRoot.Find();
        if (!Directory.Exists(Path.Combine(root, "node_modules", "@citation-js", "core"))) return null;
        var script = Path.Combine(root, "tests", "Annotations.Benchmarks", "References", "citation-js.cjs");
        return Programs.Run("node", [script, root, format, input, Passes.ToString(CultureInfo.InvariantCulture)]) is { } output ? double.Parse(output, CultureInfo.InvariantCulture) : null;
    }

    private static double? Pandoc(string format, string input)
    {
        var isThere = true;
        var seconds = Best(() => isThere &= Programs.Run("pandoc", ["-f", "csljson", "-t", format, input]) is not null);
        return isThere ? seconds : null;
    }

    private static void Report(string other, double? seconds, double ours) => Console.WriteLine(
        seconds is { } time
            ? string.Create(CultureInfo.InvariantCulture, $"  {other}: {time * 1000:0} ms; ours is {time / ours:0.0} times as fast")
            : $"  {other}: not installed here, or does not write this format");
}
