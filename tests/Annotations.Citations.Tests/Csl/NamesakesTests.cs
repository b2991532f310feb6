using System.Text.Json;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.CslJson;

namespace Annotations.Citations.Tests.Csl;

/// <summary>How a bibliography tells people of one family name and the same initials apart: each case was compared with the reference processor.</summary>
public sealed class NamesakesTests
{
    [Theory]
    [InlineData("primary-name", "A. Lind|Y. Yow ed. Alva Lind|Z. Zed ed. Ada Lind")]
    [InlineData("all-names", "A. Lind|Y. Yow ed. Alva Lind|Z. Zed ed. Ada Lind")]
    [InlineData("primary-name-with-initials", "A. Lind|Y. Yow ed. A. Lind|Z. Zed ed. A. Lind")]
    [InlineData("by-cite", "A. Lind|Y. Yow ed. A. Lind|Z. Zed ed. A. Lind")]
    public void ABibliographyShowsAllGivenNamesOnceItHasNamedANamesake(string rule, string expected) =>
        Assert.Equal(expected, Entries(rule, Item("1", "Lind/Ada"), Item("2", "Yow/Y", "Lind/Alva"), Item("3", "Zed/Z", "Lind/Ada")));

    [Fact]
    public void NamesakesAmongTheAuthorsOfAReferenceAreToldApartByCite() =>
        Assert.Equal("Alva Lind, Ada Lind", Entries("by-cite", Item("1", "Lind/Alva;Lind/Ada")));

    [Fact]
    public void OfEditorsWhoNoCiteNamesTheFirstIsWrittenAsHeWas() =>
        Assert.Equal("Y. Yow ed. A. Lind, Ada Lind", Entries("by-cite", Item("1", "Yow/Y", "Lind/Alva;Lind/Ada")));

    [Fact]
    public void ABibliographyMadeAgainIsTheSame()
    {
        var processor = Processor("all-names", [Item("1", "Lind/Ada"), Item("2", "Yow/Y", "Lind/Alva")]);

        Assert.Equal(processor.Bibliography()!.Text, processor.Bibliography()!.Text);
    }

    private static string Entries(string rule, params string[] items) => string.Join('|', Processor(rule, items).Bibliography()!.Entries.Select(entry => entry.Text));

    private static string Item(string id, string authors, string editors = "") =>
        $$"""{"id":"{{id}}","type":"book","author":[{{Names(authors)}}],"editor":[{{Names(editors)}}]}""";

    private static string Names(string names) => string.Join(',', names.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(name => name.Split('/')).Select(parts => $$"""{"family":"{{parts[0]}}","given":"{{parts[1]}}"}"""));

    private static CitationProcessor Processor(string rule, string[] items)
    {
        const string Names = "<names variable=\"author\"><name initialize-with=\".\"/></names><names variable=\"editor\" prefix=\" ed. \"><name initialize-with=\".\"/></names>";
        var style = $"<style class=\"in-text\" version=\"1.0\"><info><id>t</id><title>t</title></info><citation disambiguate-add-givenname=\"true\" givenname-disambiguation-rule=\"{rule}\"><layout><names variable=\"author\"><name form=\"short\"/></names></layout></citation><bibliography><layout>{Names}</layout></bibliography></style>";
        var references = items.Select(item => CslJsonReader.ReadLeniently(JsonDocument.Parse(item).RootElement)).ToList();
        var processor = new CitationProcessor(Style.Parse(style).Style!, PackagedLocales.Instance, references);
        processor.Include(references.Select(reference => reference.Id));
        return processor;
    }
}
