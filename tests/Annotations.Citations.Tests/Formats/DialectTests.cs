using System.Runtime.CompilerServices;
using Annotations.Citations.Formats;

namespace Annotations.Citations.Tests.Formats;

/// <summary>Files as reference managers and databases write them (tests/data/citations/dialects), and what they are read as.</summary>
public sealed class DialectTests
{
    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Folder()).Select(file => Path.GetFileName(file)!).Where(name => !name.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void IsReadAsItIsMeant(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder(), name));
        Assert.True(ReferenceFormats.TryGetReader(ReferenceFormats.Detect(text) ?? string.Empty, out var reader));

        var read = reader.Read(new StringReader(text));

        var expected = File.ReadAllText(Path.Combine(Folder(), name + ".json")).ReplaceLineEndings("\n");
        Assert.Equal(expected, TestData.Written("csl-json", read.References) + string.Concat(read.Faults.Select(fault => fault + "\n")));
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "data", "citations", "dialects");
}
