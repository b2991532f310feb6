using System.Text.Json.Nodes;
using Annotations.Benchmarks.Csl;
using Annotations.Citations.Csl.Styles;
using Annotations.LocalHost;

namespace Annotations.Benchmarks.Compare;

/// <summary>Compares our citations and bibliographies with those of citeproc-js, style by style.</summary>
internal sealed class CompareRun
{
    private readonly StyleAssets package = new();
    private readonly CompareOptions options;
    private readonly JsonArray items;
    private readonly JsonArray citations;

    private CompareRun(CompareOptions options)
    {
        this.options = options;
        var references = References().ToList();
        items = [.. references];
        citations = options.HasCitations ? CitedDocument.Of(references, options.Seed) : [];
    }

    internal static void Run(CompareOptions options) => new CompareRun(options).Compare();

    private void Compare()
    {
        var styles = Styles();
        var trees = new JsonObject();
        var processor = new ReferenceProcessor(new JsonObject { ["items"] = items, ["citations"] = citations, ["trees"] = trees }.ToJsonString());
        processor.Prepare(styles);
        var report = new CompareReport(options);
        Parallel.ForEach(styles, new ParallelOptions { MaxDegreeOfParallelism = 2 }, style =>
        {
            var ours = Style.ParseJson(package.Style(style)) is { Style: { } parsed } ? OurFormatting.Format(parsed, package, items, citations) : new Formatted("refused", [], null);
            var theirs = processor.Read(style);
            lock (report)
            {
                report.Add(style, theirs, ours);
            }
        });
        report.Write();
    }

    private List<string> Styles()
    {
        if (options.Only is { } only)
        {
            return [only];
        }

        var all = package.StyleNames.Order(StringComparer.Ordinal).ToList();
        var step = Math.Max(1, all.Count / options.Styles);
        return [.. all.Where((_, i) => i % step == options.Offset % step).Take(options.Styles)];
    }

    /// <summary>The hard references of the tests' data, then generated ones.</summary>
    private IEnumerable<JsonObject> References()
    {
        var file = Path.Combine(RepositoryRoot.Find(), "tests", "data", "citations", "hard.json");
        var hard = JsonNode.Parse(File.ReadAllText(file))!.AsArray().Select(item => item!.DeepClone().AsObject()).ToList();
        return hard.Concat(new GeneratedReferences(options.Seed).Take(Math.Max(0, options.References - hard.Count))).Take(options.References);
    }
}
