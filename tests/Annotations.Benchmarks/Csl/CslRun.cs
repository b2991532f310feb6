using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.CslJson;
using Annotations.Citations.References;

namespace Annotations.Benchmarks.Csl;

/// <summary>
/// Items per second of the citation processor in four styles, with citeproc-js and pandoc (where installed) on the
/// same references and the same machine: each reference cited once, then the bibliography.
/// </summary>
internal static class CslRun
{
    private static readonly string[] Styles = ["chicago-author-date", "apa", "modern-language-association", "ieee"];

    /// <summary>Runs with so many references.</summary>
    internal static void Run(int count)
    {
        var package = new StyleAssets();
        var json = SampleReferences.Json(count);
        using var document = JsonDocument.Parse(json);
        var references = document.RootElement.EnumerateArray().Select(CslJsonReader.ReadLeniently).ToList();
        var files = Directory.CreateTempSubdirectory("csl-benchmark");
        var input = Path.Combine(files.FullName, "references.json");
        File.WriteAllText(input, json);
        foreach (var name in Styles)
        {
            Compare(name, package, references, input);
        }

        files.Delete(recursive: true);
    }

    private static void Compare(string name, StyleAssets package, List<Reference> references, string input)
    {
        var cold = Stopwatch.StartNew();
        var style = Style.ParseJson(package.Style(name)).Style!;
        _ = new CitationProcessor(style, package, references.Take(1)).Cite(new Citation([new Cite(references[0].Id)]));
        var first = cold.Elapsed;
        _ = Ours(style, package, references);
        var ours = Ours(style, package, references);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {references.Count} references; style to first citation {first.TotalMilliseconds:0.0} ms; {ours:0} items/s"));
        Report("citeproc-js", OtherProcessors.CiteprocJs(package, name, input), references.Count, ours);
        Report("pandoc", OtherProcessors.Pandoc(package, name, input), references.Count, ours);
    }

    private static double Ours(Style style, StyleAssets package, List<Reference> references)
    {
        var watch = Stopwatch.StartNew();
        var processor = new CitationProcessor(style, package, references);
        processor.Cite([.. references.Select(reference => new Citation([new Cite(reference.Id)]))]);
        _ = processor.Bibliography();
        return references.Count / watch.Elapsed.TotalSeconds;
    }

    private static void Report(string other, double? seconds, int count, double ours) => Console.WriteLine(
        seconds is { } time
            ? string.Create(CultureInfo.InvariantCulture, $"  {other}: {count / time:0} items/s; ratio {ours * time / count:0.0}")
            : $"  {other}: not installed here");
}
