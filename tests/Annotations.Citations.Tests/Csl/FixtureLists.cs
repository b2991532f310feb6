namespace Annotations.Citations.Tests.Csl;

/// <summary>The checked-in lists of fixtures under tests/data/csl.</summary>
internal static class FixtureLists
{
    private static readonly string Folder = Path.Combine(StylePackage.Root, "tests", "data", "csl");

    internal static IReadOnlyList<string> Passing { get; } = [.. File.ReadLines(Path.Combine(Folder, "passing.txt")).Where(line => line.Length > 0)];

    /// <summary>The fixtures that do not pass, with the reason of each: lines of <c>name: reason</c>.</summary>
    internal static IReadOnlyDictionary<string, string> Failing { get; } = File
        .ReadLines(Path.Combine(Folder, "failing.txt"))
        .Where(line => line.Length > 0)
        .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
        .ToDictionary(parts => parts[0], parts => parts.ElementAtOrDefault(1) ?? string.Empty, StringComparer.Ordinal);
}
