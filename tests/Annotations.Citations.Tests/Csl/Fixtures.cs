namespace Annotations.Citations.Tests.Csl;

/// <summary>The folder of fixtures: $ANNOTATIONS_SHARED/csl/processor-tests, or that of the folder "shared" beside the repository.</summary>
internal static class Fixtures
{
    internal static string Folder { get; } = Path.Combine(
        Environment.GetEnvironmentVariable("ANNOTATIONS_SHARED") is { Length: > 0 } shared ? shared : Path.Combine(StylePackage.Root, "..", "shared"),
        "csl",
        "processor-tests");

    internal static string WhatIsMissing =>
        $"The CSL fixtures are not on this machine: {Folder}. Set ANNOTATIONS_SHARED to the folder that holds csl/processor-tests.";

    internal static IEnumerable<string> Names => Directory.Exists(Folder)
        ? Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)
        : [];

    internal static Fixture Read(string name) => new(File.ReadAllText(Path.Combine(Folder, name + ".txt")));
}
