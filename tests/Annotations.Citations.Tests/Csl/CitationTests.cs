using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.CslJson;
using Annotations.Citations.References;
using System.Text.Json;

namespace Annotations.Citations.Tests.Csl;

/// <summary>Citations of a document: where their cites stand, what of them is shown, and which of them a change touches.</summary>
public sealed class CitationTests
{
    private const string AuthorDate = """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
          <info><id>x</id><title>x</title><updated>2020-01-01T00:00:00Z</updated></info>
          <citation disambiguate-add-year-suffix="true">
            <layout prefix="(" suffix=")" delimiter="; ">
              <group delimiter=" "><names variable="author"><name form="short"/></names><date variable="issued"><date-part name="year"/></date></group>
            </layout>
          </citation>
        </style>
        """;

    private const string Notes = """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
          <info><id>x</id><title>x</title><updated>2020-01-01T00:00:00Z</updated></info>
          <citation>
            <layout suffix=".">
              <choose>
                <if position="ibid"><text value="ibid"/></if>
                <else-if position="subsequent"><text variable="title"/><text variable="first-reference-note-number" prefix=", n. "/></else-if>
                <else><text variable="title"/></else>
              </choose>
            </layout>
          </citation>
        </style>
        """;

    [Theory]
    [InlineData(CitationMode.Full, "(Doe 2000)")]
    [InlineData(CitationMode.AuthorOnly, "Doe")]
    [InlineData(CitationMode.SuppressAuthor, "(2000)")]
    [InlineData(CitationMode.Composite, "Doe (2000)")]
    public void ShowsAsMuchOfACitationAsItsModeSays(CitationMode mode, string expected)
    {
        var processor = Processor(AuthorDate, Work("1", "Doe", 2000));

        var text = Assert.Single(processor.Cite(new Citation([new Cite("1")]) { Mode = mode }));

        Assert.Equal(expected, text);
    }

    [Fact]
    public void ACompositeCitationHasItsInfixBetweenTheAuthorAndTheRest()
    {
        var processor = Processor(AuthorDate, Work("1", "Doe", 2000));

        var text = Assert.Single(processor.Cite(new Citation([new Cite("1")]) { Mode = CitationMode.Composite, Infix = "’s book" }));

        Assert.Equal("Doe’s book (2000)", text);
    }

    [Fact]
    public void OnlyTheCitationsThatAChangeTouchesAreToBeWrittenAgain()
    {
        var processor = Processor(AuthorDate, Work("1", "Doe", 2000), Work("2", "Roe", 2000), Work("3", "Doe", 2000));
        Citation[] document = [new([new Cite("1")]) { Id = "a" }, new([new Cite("2")]) { Id = "b" }];
        processor.Update(document);

        var unchanged = processor.Update(document);
        var changed = processor.Update([.. document, new([new Cite("3")]) { Id = "c" }]);

        Assert.All(unchanged, citation => Assert.False(citation.IsChanged));
        Assert.Equal([("(Doe 2000a)", true), ("(Roe 2000)", false), ("(Doe 2000b)", true)], changed.Select(citation => (citation.Text, citation.IsChanged)));
    }

    [Fact]
    public void ACitationIsWrittenAgainWhenAnotherOneComesBetweenItAndTheFirst()
    {
        var processor = Processor(Notes, Work("1", "Doe", 2000), Work("2", "Roe", 2000));
        Citation first = new([new Cite("1")], 1) { Id = "a" }, second = new([new Cite("1")], 2) { Id = "b" };
        processor.Update(first, second);

        var updates = processor.Update(first, new Citation([new Cite("2")], 2) { Id = "c" }, second with { NoteNumber = 3 });

        Assert.Equal([("Title 1.", false), ("Title 2.", true), ("Title 1, n. 1.", true)], updates.Select(citation => (citation.Text, citation.IsChanged)));
    }

    [Fact]
    public void ReferencesStandInTheOrderOfTheBibliography() =>
        Assert.Equal(["1", "2"], Cited(Processor(Notes, Work("1", "Doe", 2000), Work("2", "Roe", 2000))).Order());

    [Fact]
    public void TheWorkOfPlacingCitesGrowsWithTheirNumberHoweverManyCitationsANoteHas()
    {
        var few = BytesToPlace(2_000);
        var many = BytesToPlace(20_000);

        Assert.InRange(many, few, 15 * few);
    }

    private static long BytesToPlace(int count)
    {
        var positions = new Positions(Style.Parse(Notes).Style!);
        var registry = new Registry([Work("1", "Doe", 2000)]);
        Citation citation = new([new Cite("1")], 1);
        registry.Register([], [citation]);
        List<ResolvedCite> cites = [new(citation.Cites[0], registry.Find("1")!)];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < count; i++)
        {
            positions.Resolve(cites, citation);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static CitationProcessor Cited(CitationProcessor processor)
    {
        processor.Cite(new Citation([new Cite("1"), new Cite("2")]));
        return processor;
    }

    private static CitationProcessor Processor(string style, params Reference[] references) => new(Style.Parse(style).Style!, PackagedLocales.Instance, references);

    private static Reference Work(string id, string family, int year)
    {
        using var json = JsonDocument.Parse($$"""{ "id": "{{id}}", "type": "book", "title": "Title {{id}}", "author": [{ "family": "{{family}}", "given": "A." }], "issued": { "date-parts": [[{{year}}]] } }""");
        return CslJsonReader.ReadLeniently(json.RootElement);
    }
}
