using System.Runtime.CompilerServices;
using Annotations.Citations.CslJson;
using Annotations.Citations.Formats;
using Annotations.Citations.References;

namespace Annotations.Citations.Tests.Formats;

/// <summary>Files under tests/data/citations, and what formats make of references.</summary>
internal static class TestData
{
    internal static string Text(string name) => File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n");

    internal static IReadOnlyList<Reference> References(string name)
    {
        var document = CslJsonReader.ReadDocument(File.ReadAllBytes(PathOf(name)));
        Assert.Empty(document.Faults);
        return document.References;
    }

    internal static string Written(string format, params IReadOnlyList<Reference> references)
    {
        Assert.True(ReferenceFormats.TryGetWriter(format, out var writer));
        using var output = new StringWriter();
        writer.Write(references, output);
        return output.ToString();
    }

    private static string PathOf(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "data", "citations", name);
}
