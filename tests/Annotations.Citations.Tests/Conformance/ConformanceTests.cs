using System.Text.Json;
using Annotations.Citations.CslJson;
using Annotations.Citations.References;
using Annotations.Citations.Tests.Formats;
using Annotations.Testing.Programs;

namespace Annotations.Citations.Tests.Conformance;

/// <summary>Other people's programs read our files, and understand what we said.</summary>
public sealed class ConformanceTests
{
    private static readonly IReadOnlyList<Reference> References = TestData.References("hard.json");

    [Theory]
    [InlineData("bibtex")]
    [InlineData("biblatex")]
    public void PandocUnderstands(string format)
    {
        var (output, errors) = new OtherProgram("pandoc").OrSkip().Run(["-f", format, "-t", "csljson"], TestData.Written(format, References));

        Assert.Empty(errors);
        AssertUnderstood("pandoc " + format, output);
    }

    [Theory]
    [InlineData("bibtex", "@bibtex/text")]
    [InlineData("biblatex", "@biblatex/text")]
    [InlineData("ris", "@ris/file")]
    public void CitationJsUnderstands(string format, string type)
    {
        var modules = CitationJs.ModulesOrSkip();

        var (output, errors) = new OtherProgram("node").OrSkip().Run(["-e", CitationJs.Script, modules, type], TestData.Written(format, References));

        Assert.Empty(errors);
        AssertUnderstood("citation-js " + format, output);
    }

    /// <summary>Biber asks for authors and years that hard references lack; it must not find a field malformed.</summary>
    [Fact]
    public void BiberFindsTheFileSound()
    {
        var biber = new OtherProgram("biber").OrSkip();
        var folder = Directory.CreateTempSubdirectory("biber");
        var file = Path.Combine(folder.FullName, "hard.bib");
        File.WriteAllText(file, TestData.Written("biblatex", References));

        var (output, _) = biber.Run(["--tool", "--validate-datamodel", "--nolog", "--output-file", Path.Combine(folder.FullName, "out.bib"), file], string.Empty);

        folder.Delete(recursive: true);
        var complaints = output.Split('\n').Where(line => line.Contains("WARN -", StringComparison.Ordinal) || line.Contains("ERROR -", StringComparison.Ordinal))
            .Where(line => !line.Contains("Missing mandatory field", StringComparison.Ordinal) && !line.Contains("Invalid field '", StringComparison.Ordinal))
            .Where(line => !new[] { "date-in-words", "forthcoming", "several-isbns" }.Any(id => line.Contains($"'{id}'", StringComparison.Ordinal)));
        Assert.Contains("Output to", output, StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData("bibtex", "bib2xml")]
    [InlineData("biblatex", "biblatex2xml")]
    [InlineData("ris", "ris2xml")]
    [InlineData("endnote-xml", "endx2xml")]
    public void BibutilsReadsEveryEntry(string format, string program)
    {
        var (output, errors) = new OtherProgram(program).OrSkip().Run(["-u", "-i", "unicode"], TestData.Written(format, References));

        Assert.Contains($"Processed {References.Count} references", errors, StringComparison.Ordinal);
        foreach (var title in References.Select(reference => reference.Text("title")).OfType<string>().Where(title => title.All(letter => char.IsAsciiLetter(letter) || letter == ' ')))
        {
            Assert.Contains(title, output, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static void AssertUnderstood(string reader, string json)
    {
        using var document = JsonDocument.Parse(json);
        var understood = document.RootElement.EnumerateArray().Select(CslJsonReader.ReadLeniently).ToDictionary(reference => reference.Id);
        var differences = new List<string>();
        foreach (var reference in References)
        {
            var said = Understanding.Of(reference);
            var heard = Understanding.Of(understood[reference.Id]);
            differences.AddRange(said.Keys.Union(heard.Keys)
                .Where(field => !string.Equals(said.GetValueOrDefault(field), heard.GetValueOrDefault(field), StringComparison.OrdinalIgnoreCase))
                .Where(field => !KnownChanges.Has(reader, reference.Id, field))
                .Select(field => $"{reader}\t{reference.Id}\t{field}\t{said.GetValueOrDefault(field)} -> {heard.GetValueOrDefault(field)}"));
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
