using Annotations.Citations.Formats;

namespace Annotations.Citations.Tests.Formats;

public sealed class XmlReaderTests
{
    [Theory]
    [InlineData("endnote-xml", "<xml><records><record/></records></xml>")]
    [InlineData("mods", "<modsCollection xmlns='http://www.loc.gov/mods/v3'><mods/></modsCollection>")]
    [InlineData("zotero-rdf", "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:z='http://www.zotero.org/namespaces/export#' xmlns:dc='http://purl.org/dc/elements/1.1/'><z:X><z:itemType>book</z:itemType></z:X></rdf:RDF>")]
    public void RefusesDocumentTypes(string format, string xml)
    {
        var read = RoundTripProperties.Reader(format).Read(new StringReader("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + xml));

        Assert.Empty(read.References);
        Assert.Equal(1, Assert.Single(read.Faults).Line);
    }

    [Theory]
    [InlineData("endnote-xml", "<xml><records><record><titles><title>A</title></titles></record>\n<record><titles></record>")]
    [InlineData("mods", "<modsCollection xmlns='http://www.loc.gov/mods/v3'><mods><titleInfo><title>A</title></titleInfo></mods>\n<mods><titleInfo></mods>")]
    [InlineData("zotero-rdf", "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:z='http://www.zotero.org/namespaces/export#' xmlns:dc='http://purl.org/dc/elements/1.1/'><z:X><z:itemType>book</z:itemType><dc:title>A</dc:title></z:X>\n<z:X><z:itemType></z:X>")]
    public void KeepsTheRecordsBeforeAFault(string format, string xml)
    {
        var read = RoundTripProperties.Reader(format).Read(new StringReader(xml));

        Assert.Equal("A", Assert.Single(read.References).Text("title"));
        Assert.Equal((2, ReadFaultCodes.EntryMalformed), (Assert.Single(read.Faults).Line, read.Faults[0].Code));
    }

    [Theory]
    [InlineData("endnote-xml", "<xml><records><record>")]
    [InlineData("mods", "<mods xmlns='http://www.loc.gov/mods/v3'>")]
    [InlineData("zotero-rdf", "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:z='http://www.zotero.org/namespaces/export#' xmlns:dc='http://purl.org/dc/elements/1.1/'>")]
    public void RefusesBottomlessRecords(string format, string start)
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000));

        Assert.NotEmpty(RoundTripProperties.Reader(format).Read(new StringReader(start + deep)).Faults);
    }

    [Fact]
    public void ReadsStyledRuns()
    {
        const string Xml = """
            <xml><records><record><ref-type name="Journal Article">17</ref-type><contributors><authors>
            <author><style face="normal">Sella, Amnon</style></author><author>Academy of Sciences, USSR,</author></authors></contributors>
            <titles><title><style face="italic">Khalkhin-Gol</style><style face="normal">: the forgotten war</style></title></titles>
            <periodical><full-title>Journal of Contemporary History</full-title></periodical>
            <dates><year>1983</year></dates></record></records></xml>
            """;

        var reference = Assert.Single(RoundTripProperties.Reader("endnote-xml").Read(new StringReader(Xml)).References);

        Assert.Equal(("article-journal", "<i>Khalkhin-Gol</i>: the forgotten war"), (reference.Type, reference.Text("title")));
        Assert.Equal(["Sella", null], reference.Names("author").Select(name => name.Family));
        Assert.Equal(("Journal of Contemporary History", 1983), (reference.Text("container-title"), reference.Date("issued")!.Start!.Value.Year));
    }
}
