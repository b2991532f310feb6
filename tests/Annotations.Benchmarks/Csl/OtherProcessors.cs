using System.Diagnostics;
using System.Globalization;
using Annotations.LocalHost;

namespace Annotations.Benchmarks.Csl;

/// <summary>Runs other processors over the same references; null when one is not installed.</summary>
internal static class OtherProcessors
{
    /// <summary>Seconds that citeproc-js takes, its own start left out.</summary>
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
        return Programs.Run("node", [script, root, tree, input]) is { } output ? double.Parse(output, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Seconds that pandoc takes for the bibliography, its start included.</summary>
    internal static double? Pandoc(StyleAssets package, string style, string input)
    {
        var file = $"/usr/share/citation-style-language/styles/{style}.csl";
        if (!File.Exists(file))
        {
            return null;
        }

        var document = Path.ChangeExtension(input, "md");
        File.WriteAllText(document, "---\nnocite: '@*'\n---\n");
        var watch = Stopwatch.StartNew();
        return Programs.Run("pandoc", ["--citeproc", "--csl", file, "--bibliography", input, "-t", "html", document]) is null ? null : watch.Elapsed.TotalSeconds;
    }
}
