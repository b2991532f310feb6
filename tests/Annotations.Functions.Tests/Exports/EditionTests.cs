using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Annotations.Functions.Tests.Exports;

public sealed class EditionTests : IDisposable
{
    private const string Export = "essays/nomonhan/export?document=edition";

    private readonly TestApi api = SampleEdition.Api();

    public void Dispose() => api.Dispose();

    [Theory]
    [InlineData("html", "edition.html")]
    [InlineData("markdown", "edition.md")]
    [InlineData("tei", "edition.tei.xml")]
    [InlineData("jats", "edition.jats.xml")]
    public async Task IsWrittenAsItStandsInTheFile(string format, string file)
    {
        var answer = await api.SendAsync(Get($"{Export}&format={format}&style=chicago-note-bibliography"));

        Assert.Equal(200, answer.Status);
        AssertGolden(file, answer.Text);
    }

    [Theory]
    [InlineData("document=annotated-bibliography&format=markdown", "annotated-bibliography.md")]
    [InlineData("document=annotations&format=csv", "annotations.csv")]
    [InlineData("document=annotations&format=jsonld", "annotations.jsonld")]
    public async Task IsTurnedRoundOrData(string query, string file)
    {
        var answer = await api.SendAsync(Get($"essays/nomonhan/export?{query}"));

        Assert.Equal(200, answer.Status);
        AssertGolden(file, answer.Text);
    }

    [Fact]
    public async Task LinesAreOneForEachAnnotation()
    {
        var answer = await api.SendAsync(Get("essays/nomonhan/export?format=ndjson&kind=question"));

        Assert.Equal((200, "application/x-ndjson"), (answer.Status, answer.Header("Content-Type")));
        Assert.Single(answer.Text.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task IsLatexWithItsBibliography()
    {
        var answer = await api.SendAsync(Get($"{Export}&format=latex"));

        using var archive = new ZipArchive(new MemoryStream(answer.Body));
        Assert.Equal(["edition.tex", "references.bib"], archive.Entries.Select(entry => entry.FullName));
        AssertGolden("edition.tex", TextOf(archive.Entries[0]));
        Assert.Contains("@book{coox1985", TextOf(archive.Entries[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task IsWordThatOfficeOpenXmlAllows()
    {
        var answer = await api.SendAsync(Get($"{Export}&format=docx"));

        using var document = WordprocessingDocument.Open(new MemoryStream(answer.Body), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description + " " + error.Path?.XPath));
        AssertGolden("edition.docx.xml", Indented(document.MainDocumentPart!.Document!.OuterXml));
        AssertGolden("footnotes.docx.xml", Indented(document.MainDocumentPart.FootnotesPart!.Footnotes!.OuterXml));
    }

    [Theory]
    [InlineData("chicago-author-date")]
    [InlineData("ieee")]
    [InlineData("apa")]
    public async Task HasItsCitationsInAnyStyle(string style)
    {
        var answer = await api.SendAsync(Get($"{Export}&format=html&style={style}"));

        Assert.Equal(200, answer.Status);
        Assert.Contains("Sella", answer.Text, StringComparison.Ordinal);
        Assert.Contains("role=\"doc-bibliography\"", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sentence=s1", "patrols", "Others count")]
    [InlineData("sentence=s3&throughSentence=s4", "Both.", "patrols")]
    [InlineData("kind=question", "Break out", "Others count")]
    [InlineData("creator=bela", "A map shows", "Others count")]
    public async Task IsOfWhatTheScopeHolds(string scope, string held, string left)
    {
        var answer = await api.SendAsync(Get($"{Export}&format=markdown&{scope}"));

        Assert.Equal(200, answer.Status);
        Assert.Contains(held, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(left, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IsOfOneAnnotationWithItsDisputes()
    {
        var reply = SampleEdition.Annotations[1];
        api.Having(reply);

        var answer = await api.SendAsync(Get($"{Export}&format=html&annotation={reply.Id}"));

        Assert.Contains("A map shows", answer.Text, StringComparison.Ordinal);
        Assert.Contains("It shows what was patrolled", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("laid out by", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    [InlineData("tei")]
    [InlineData("latex")]
    [InlineData("docx")]
    public async Task WithoutAnnotationsIsAnEmptyButValidDocument(string format)
    {
        var answer = await api.SendAsync(Get($"{Export}&format={format}&creator=nobody"));

        Assert.Equal(200, answer.Status);
        Assert.NotEmpty(answer.Body);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("tei")]
    public async Task LetsNothingThatUsersWroteActAsMarkup(string format)
    {
        var answer = await api.SendAsync(Get($"{Export}&format={format}"));

        Assert.DoesNotContain("<script", answer.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>maps", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ada <i>", answer.Text, StringComparison.Ordinal);
    }

    private static string Indented(string xml) => XDocument.Parse(xml).ToString() + "\n";

    private static string TextOf(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    /// <summary>Compares with a file that was looked at; ANNOTATIONS_GOLDEN=write writes it, to be looked at.</summary>
    private static void AssertGolden(string name, string text, [CallerFilePath] string here = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "data", "editions", name);
        if (Environment.GetEnvironmentVariable("ANNOTATIONS_GOLDEN") == "write") File.WriteAllText(file, text);
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text.ReplaceLineEndings("\n"));
    }
}
