using System.IO.Compression;
using Annotations.Editions.Text;
using Annotations.Model.Annotations;
using Annotations.Testing.Programs;

namespace Annotations.Functions.Tests.Exports;

/// <summary>Somebody else's reader finds in our files what we put into them.</summary>
public sealed class PandocTests : IDisposable
{
    private readonly TestApi api = SampleEdition.Api();

    public void Dispose() => api.Dispose();

    [Theory]
    [InlineData("markdown")]
    [InlineData("docx")]
    [InlineData("latex")]
    [InlineData("jats")]
    public async Task ReadsEverySentence(string format)
    {
        var document = await ReadAsync(format);

        Assert.Equal("", document.Warnings);
        Assert.All(SampleEdition.Essay.Content.Sentences.Where(sentence => !SampleEdition.Essay.Content.TextOf(sentence).Contains('|', StringComparison.Ordinal)), sentence =>
            Assert.Contains(PandocDocument.Plain(PlainWords.Of(SampleEdition.Essay.Content.TextOf(sentence)).Replace("*", "", StringComparison.Ordinal)), document.Text, StringComparison.Ordinal));
        Assert.Contains("57,000", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("docx")]
    [InlineData("latex")]
    public async Task ReadsEachMarkWithItsNote(string format)
    {
        var document = await ReadAsync(format);

        Assert.Equal(4, document.Notes.Count);
        Assert.All(SampleEdition.Annotations, annotation => Assert.Contains(document.Notes, note => Has(note, annotation)));
        Assert.All(SampleEdition.Annotations.Take(3), annotation => Assert.True(Has(document.Notes[0], annotation), annotation.Statement.Body));
    }

    /// <summary>pandoc reads footnotes that stand together as paragraphs, and their marks as links to them.</summary>
    [Fact]
    public async Task ReadsTheNotesOfJatsWhereTheyStand()
    {
        var document = await ReadAsync("jats");

        Assert.Equal(["#n1", "#n2", "#n3", "#n4"], document.Addresses.Where(address => address.StartsWith('#')));
        Assert.All(SampleEdition.Annotations, annotation => Assert.True(Has(document.Text, annotation), annotation.Statement.Body));
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("docx")]
    public async Task ReadsTheBibliography(string format)
    {
        var document = await ReadAsync(format);

        Assert.Contains("Coox, Alvin D. Nomonhan: Japan against Russia, 1939. Stanford: Stanford University Press, 1985.", document.Text, StringComparison.Ordinal);
        Assert.Contains("Orders & Reports of the 1_A_G", document.Text, StringComparison.Ordinal);
        Assert.Contains("Journal of Contemporary History 18, no. 4 (1983): 651–87.", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("latex", "coox1985")]
    [InlineData("jats", "ref-coox1985")]
    public async Task ReadsWhatEachNoteCites(string format, string key)
    {
        var document = await ReadAsync(format);

        Assert.Equal(SampleEdition.Annotations.Sum(annotation => annotation.Statement.Citations.Count), document.CitedKeys.Count);
        Assert.Equal(3, document.CitedKeys.Count(cited => cited == key));
    }

    [Fact]
    public async Task ReadsTheReferencesOfJatsAsData()
    {
        var document = await ReadAsync("jats");

        Assert.Contains("references", document.Metadata);
        Assert.All(new[] { "Alvin", "Stanford", "687", "Contemporary" }, part => Assert.Contains(part, document.MetadataText, StringComparison.Ordinal));
    }

    private async Task<PandocDocument> ReadAsync(string format)
    {
        new OtherProgram("pandoc").OrSkip();
        var answer = await api.SendAsync(Get($"essays/nomonhan/export?document=edition&format={format}"));
        return PandocDocument.Read(format, format == "latex" ? TexOf(answer.Body) : answer.Body);
    }

    private static bool Has(string text, Annotation annotation)
    {
        var words = PandocDocument.Plain(PlainWords.Of(annotation.Statement.Body));
        return text.Contains(words.Split(". ")[0], StringComparison.Ordinal);
    }

    private static byte[] TexOf(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var entry = archive.Entries[0].Open();
        using var tex = new MemoryStream();
        entry.CopyTo(tex);
        return tex.ToArray();
    }
}
