using System.Diagnostics;
using System.Globalization;
using Annotations.LocalHost;

namespace Annotations.Benchmarks.Csl;

/// <summary>Runs other processors over the same references; null when one is not installed.</summary>
internal static class OtherProcessors
{
    /// <summary>Seconds of citeproc-js's median pass, warmed and repeated as ours is.</summary>
    internal static double? CiteprocJs(StyleAssets package, string style, string input)
    {
        var root = RepositoryRoot.Find();
        if (!Directory.Exists(Path.Combine(root, "node_modules", "citeproc")))
        {
            return null;
        }

        var tree = Path.ChangeExtension(input, style + ".csljson");
        File.WriteAllBytes(tree, package.Style(style));
        var script = Path.Combine(root, "tests", "Annotations.Benchmarks", "Csl", "citeproc-js.cjs");
        var warmUp = Passes.WarmUp.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return Programs.Run("node", [script, root, tree, input, warmUp, Passes.Measured.ToString(CultureInfo.InvariantCulture)]) is { } output
            ? Passes.Median(Passes.Read(output))
            : null;
    }

    /// <summary>Seconds that pandoc takes to cite every reference in a paragraph and to list them all, and those of them that it takes with none.</summary>
    internal static (double Seconds, double StartUp)? Pandoc(string style, string input, IEnumerable<string> ids)
    {
        var file = $"/usr/share/citation-style-language/styles/{style}.csl";
        if (!File.Exists(file))
        {
            return null;
        }

        var none = Path.ChangeExtension(input, "none.json");
        File.WriteAllText(none, "[]");
        return PandocSeconds(file, none, []) is { } startUp && PandocSeconds(file, input, ids) is { } all ? (all - startUp, startUp) : null;
    }

    private static double? PandocSeconds(string style, string references, IEnumerable<string> ids)
    {
        var document = Path.ChangeExtension(references, "md");
        File.WriteAllText(document, string.Join("\n\n", ids.Select(id => $"[@{id}]")));
        var watch = Stopwatch.StartNew();
        return Programs.Run("pandoc", ["--citeproc", "--csl", style, "--bibliography", references, "-t", "html", document]) is null ? null : watch.Elapsed.TotalSeconds;
    }
}
