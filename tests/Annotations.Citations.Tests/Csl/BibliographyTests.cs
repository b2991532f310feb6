using System.Text.Json;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.CslJson;

namespace Annotations.Citations.Tests.Csl;

/// <summary>What the reference processor was seen to do with entries of bibliographies: each case was compared with it.</summary>
public sealed class BibliographyTests
{
    private const string TwoAuthors = """{"author":[{"family":"Lind","given":"Ada"},{"family":"Holm","given":"Per"}]}""";

    [Theory]
    [InlineData("1-9", "1–9")]
    [InlineData("xii-20", "xii–20")]
    [InlineData("12-B14", "12-B14")]
    [InlineData("5--7", "5--7")]
    [InlineData("1:12-1:15", "1:12-1:15")]
    [InlineData("1087-9", "1087–9")]
    [InlineData("12 & 15", "12 &#38; 15")]
    [InlineData("12-14, 20-22", "12–14, 20–22")]
    public void WritesRangesOfPagesWhereBothEndsAreOfAKind(string pages, string expected) =>
        Assert.Equal(expected, Entry("<text variable=\"page\"/>", $$"""{"page":"{{pages}}"}"""));

    [Theory]
    [InlineData("3", "3rd")]
    [InlineData("12a", "12a")]
    [InlineData("1st rev. ed.", "1st rev. ed.")]
    public void NothingButAWholeNumberHasAForm(string edition, string expected) =>
        Assert.Equal(expected, Entry("<number variable=\"edition\" form=\"ordinal\"/>", $$"""{"edition":"{{edition}}"}"""));

    [Fact]
    public void ALabelWithinANumberIsWritten() =>
        Assert.Equal("7, n. 12", Entry("<text variable=\"volume\"/>", """{"volume":"7, n. 12"}"""));

    [Theory]
    [InlineData("Anna Maria", "A. M.")]
    [InlineData("Jean-Luc", "J.-L.")]
    [InlineData("J.-L.", "J.-L.")]
    [InlineData("Anne-marie", "A.")]
    [InlineData("Ph. D.", "Ph. D.")]
    public void ShortensGivenNames(string given, string expected) =>
        Assert.Equal(expected + " Lind", Entry("<names variable=\"author\"><name initialize-with=\". \"/></names>", $$"""{"author":[{"family":"Lind","given":"{{given}}"}]}"""));

    [Fact]
    public void EtAlAfterInvertedNamesFollowsADelimiterWhereOneNameIsShown() =>
        Assert.Equal(
            "A Lind, et al.",
            Entry("<names variable=\"author\"><name et-al-min=\"2\" et-al-use-first=\"1\" delimiter-precedes-et-al=\"after-inverted-name\" initialize-with=\"\"/></names>", TwoAuthors));

    [Fact]
    public void TwoNamesHaveADelimiterBetweenThemAfterInvertedName() =>
        Assert.Equal("Ada Lind, and Per Holm", Entry("<names variable=\"author\"><name and=\"text\" delimiter-precedes-last=\"after-inverted-name\"/></names>", TwoAuthors));

    [Fact]
    public void AnInstitutionAtTheEndIsJoinedByTheOptionsOfTheStyle() =>
        Assert.Equal(
            "Ada Lind, Per Holm, and Union",
            Entry("<names variable=\"author\"><name and=\"text\" delimiter-precedes-last=\"never\"/></names>", """{"author":[{"family":"Lind","given":"Ada"},{"family":"Holm","given":"Per"},{"literal":"Union"}]}"""));

    [Fact]
    public void AShortNameHasNoSuffix() =>
        Assert.Equal("Lind", Entry("<names variable=\"author\"><name form=\"short\"/></names>", """{"author":[{"family":"Lind","given":"Ada","suffix":"Jr."}]}"""));

    [Fact]
    public void AffixesOfNamesAreNotThoseOfATextInTheirPlace() =>
        Assert.Equal("Title (1935)", Entry("<names variable=\"author\" suffix=\",\"><substitute><text variable=\"title\"/></substitute></names><date variable=\"issued\" prefix=\" (\" suffix=\")\"><date-part name=\"year\"/></date>", """{"title":"Title","issued":{"date-parts":[[1935]]}}"""));

    [Fact]
    public void StraightQuotationMarksOfTheFormThatComesFirstAreOuterOnes() =>
        Assert.Equal("“Straight” ‘single’", Entry("<text variable=\"title\"/>", """{"title":"\"Straight\" 'single'"}"""));

    [Fact]
    public void AMarkWithinAWordIsAnApostrophe() =>
        Assert.Equal("https://example.org/?q=’x’", Entry("<text variable=\"URL\"/>", """{"URL":"https://example.org/?q='x'"}"""));

    [Theory]
    [InlineData("[[1990,3,2],[1990,3,28]]", "March 2–28, 1990")]
    [InlineData("[[1990,3,2],[1990,5,1]]", "March 2–May 1, 1990")]
    [InlineData("[[1990,12,30],[1991,1,2]]", "December 30, 1990–January 2, 1991")]
    public void WritesRangesOfDates(string parts, string expected) =>
        Assert.Equal(expected, Entry("<date variable=\"issued\" form=\"text\"/>", $$$"""{"issued":{"date-parts":{{{parts}}}}}"""));

    [Fact]
    public void ATextInThePlaceOfADateStandsWhereTheYearWould() =>
        Assert.Equal("(n.d.)", Entry("<date variable=\"issued\"><date-part name=\"day\"/></date><date variable=\"issued\"><date-part name=\"year\" prefix=\"(\" suffix=\")\"/></date>", """{"issued":{"literal":"n.d."}}"""));

    [Fact]
    public void PunctuationAfterANumberIsNotPutTogether() =>
        Assert.Equal("28:.", Entry("<group suffix=\".\"><text variable=\"volume\" suffix=\":\"/></group>", """{"volume":"28"}"""));

    [Fact]
    public void ScriptsWithoutItalicsHaveNone() =>
        Assert.Equal("ᠮᠣᠩᠭᠣᠯ", Entry("<text variable=\"title\" font-style=\"italic\"/>", """{"title":"ᠮᠣᠩᠭᠣᠯ"}"""));

    [Fact]
    public void ATermThatFollowsNothingButTheNumberBeginsWithACapital() =>
        Assert.Equal("1In press", Entry("<text variable=\"citation-number\"/><text term=\"in press\"/>", """{"title":"T"}"""));

    [Fact]
    public void VariablesAreTakenOutOfANoteAfterItsFirstLine() =>
        Assert.Equal("Holm", Entry("<names variable=\"translator\"/>", """{"note":"Signed by hand\ntranslator: Holm"}"""));

    [Fact]
    public void SortsByTheDatesOfAMacroAlone()
    {
        var ids = Order("<macro name=\"when\"><text variable=\"title\"/><date variable=\"issued\"><date-part name=\"year\"/></date></macro>", "<key macro=\"when\"/>", """{"title":"B","issued":{"date-parts":[[1900]]}}""", """{"title":"A","issued":{"date-parts":[[1950]]}}""", """{"title":"C"}""");

        Assert.Equal(["1", "2", "3"], ids);
    }

    [Fact]
    public void ShorterNamesSortBeforeThoseThatGoOn()
    {
        var ids = Order(string.Empty, "<key variable=\"author\"/>", """{"author":[{"family":"Lind","given":"Ada"},{"family":"Berg","given":"Per"}]}""", """{"author":[{"family":"Lind","given":"Ada"}]}""");

        Assert.Equal(["2", "1"], ids);
    }

    private static string Entry(string layout, string json) =>
        Assert.Single(Processor(string.Empty, layout, string.Empty, json).Bibliography()!.Entries).Text;

    private static string[] Order(string macros, string keys, params string[] items) =>
        [.. Processor(macros, "<text variable=\"title\"/><names variable=\"author\"/>", $"<sort>{keys}</sort>", items).Bibliography()!.Entries.Select(entry => entry.Id)];

    private static CitationProcessor Processor(string macros, string layout, string sort, params string[] items)
    {
        var references = items.Select((item, i) => CslJsonReader.ReadLeniently(JsonDocument.Parse($"{{\"id\":\"{i + 1}\",\"type\":\"book\",{item[1..]}").RootElement)).ToList();
        var xml = $"""<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><id>x</id><title>x</title><updated>2020-01-01T00:00:00Z</updated></info>{macros}<citation><layout><text variable="title"/></layout></citation><bibliography>{sort}<layout>{layout}</layout></bibliography></style>""";
        var processor = new CitationProcessor(Style.Parse(xml).Style!, PackagedLocales.Instance, references);
        processor.Include(references.Select(reference => reference.Id));
        return processor;
    }
}
