using Annotations.Citations.BibTex;
using Annotations.Citations.Formats;
using Annotations.Citations.References;

namespace Annotations.Citations.Tests.BibTex;

public sealed class BibTexReaderTests
{
    [Fact]
    public void ReadsTheHistoriesWithoutAFault()
    {
        var read = new BibTexReader().Read(new StringReader(TestText("histories.bib")));

        Assert.Empty(read.Faults);
        Assert.Equal(13, read.References.Length);
    }

    [Fact]
    public void JoinsAbbreviationsAndMonths()
    {
        var reference = One("""
            @string{jch = "Journal of Contemporary " # {History}}
            @article{sella, title = "Khalkhin-Gol", journal = jch, year = 1983, month = "11~" # oct, pages = "651--687"}
            """);

        Assert.Equal("Journal of Contemporary History", reference.Text("container-title"));
        Assert.Equal((1983, 10, 11), (reference.Date("issued")!.Start!.Value.Year, reference.Date("issued")!.Start!.Value.Month, reference.Date("issued")!.Start!.Value.Day));
        Assert.Equal("651-687", reference.Text("page"));
    }

    [Theory]
    [InlineData("""{\'E}tat de la Mongolie ext{\'e}rieure""", "État de la Mongolie extérieure")]
    [InlineData("""\'Etat \v{C}ech \v Cech {\o}st \"{u}ber \'{\i}le \c{s} \k{a}""", "État Čech Čech øst über íle ş ą")]
    [InlineData("""\textit{Nomonhan} {\em or} {\bf bold}""", "<i>Nomonhan</i> <i>or</i> <b>bold</b>")]
    [InlineData("""{\CYRM}{\cyro}{\cyrn}{\cyrg}{\cyro}{\cyrl} \u{\cyri}""", "Монгол й")]
    [InlineData("""1933--41 --- ``so'' it's \& \% \_ \{x\}""", "1933–41 — “so” it's & % _ {x}")]
    [InlineData("""\symbol{"8499} a\\b""", "蒙 a\nb")]
    [InlineData("""\unknown{x} $x^2$, H$_{2}$O""", "\\unknownx x<sup>2</sup>, H<sub>2</sub>O")]
    [InlineData("""\enquote{war} \href{http://x}{here} \foreignlanguage{russian}{мир} {\cyrchar\CYRH}""", "“war” here мир Х")]
    public void ReadsTheTextOfTeX(string tex, string text) =>
        Assert.Equal(text, One("@book{k, title = {" + tex + "}}").Text("title"));

    [Theory]
    [InlineData("Coox, Alvin D.", "Coox", "Alvin D.", null, null)]
    [InlineData("Alvin D. Coox", "Coox", "Alvin D.", null, null)]
    [InlineData("Alexander von Humboldt", "Humboldt", "Alexander", "von", null)]
    [InlineData("de la Fontaine, Jean", "Fontaine", "Jean", "de la", null)]
    [InlineData("King, Jr., Martin Luther", "King", "Martin Luther", null, "Jr.")]
    [InlineData("Baabar", "Baabar", null, null, null)]
    [InlineData("family=Humboldt, given=Alexander, prefix=von", "Humboldt", "Alexander", "von", null)]
    [InlineData("{van Gogh}, Vincent", "van Gogh", "Vincent", null, null)]
    public void TakesNamesApart(string field, string family, string? given, string? particle, string? suffix)
    {
        var name = Assert.Single(One("@book{k, author = {" + field + "}}").Names("author"));

        Assert.Equal((family, given, particle, suffix), (name.Family, name.Given, name.DroppingParticle, name.Suffix));
    }

    [Fact]
    public void KeepsInstitutionsWhole()
    {
        var names = One("@book{k, author = {{Academy of Sciences, USSR and MPR} and Coox, A. and others}}").Names("author");

        Assert.Equal(["Academy of Sciences, USSR and MPR", null, "others"], names.Select(name => name.Literal));
    }

    [Fact]
    public void InheritsFromParentsAndXdata()
    {
        var references = Read("""
            @incollection{part, author = {Coox, Alvin}, title = {Part}, crossref = {whole}}
            @collection{whole, editor = {Bawden, Charles}, title = {Whole}, xdata = {house}}
            @xdata{house, publisher = {House}, location = {London}}
            """).References;

        Assert.Equal(("Part", "Whole", "House"), (references[0].Text("title"), references[0].Text("container-title"), references[0].Text("publisher")));
        Assert.Equal("Bawden", references[0].Names("editor")[0].Family);
        Assert.Equal(2, references.Length);
    }

    [Fact]
    public void ReportsFaultsWithTheirPlacesAndReadsTheRest()
    {
        var read = Read("""
            @book{a, title = {A}}
            @book{b, title {B}}
            @book{c, title = {C}, year = nowhere}
              @book{d, title = {never closed,
            @book{e, title = {E}}
            """);

        Assert.Equal([(2, 16), (3, 30), (4, 20)], read.Faults.Select(fault => (fault.Line, fault.Column)));
        Assert.Equal(["a", "b", "c", "d", "e"], read.References.Select(reference => reference.Id));
    }

    [Fact]
    public void SurvivesCyclesAndDepth()
    {
        var deep = new string('{', 100_000) + "x" + new string('}', 100_000);

        Assert.Contains(Read("@book{a, crossref={b}} @book{b, crossref={a}}").Faults, fault => fault.Code == ReadFaultCodes.ParentMissing);
        Assert.Equal("x", One("@book{a, title={" + deep + "}}").Text("title"));
    }

    [Fact]
    public void SkipsCommentsAndPreambles() =>
        Assert.Equal("k", One("""
            Free text @comment{ @book{no, title={x}} } @preamble{"\newcommand{\x}{y}"}
            @BOOK ( k , title = "A {"}quoted{"} word" , )
            """).Id);

    [Theory]
    [InlineData("ca. 1932", 1932, null, true)]
    [InlineData("1937--1938", 1937, 1938, false)]
    [InlineData("1937/1938", 1937, 1938, false)]
    [InlineData("[1932?]", 1932, null, true)]
    [InlineData("44 B.C.", -44, null, false)]
    public void ReadsYears(string year, int start, int? end, bool isCirca)
    {
        var date = One("@book{k, year = {" + year + "}}").Date("issued")!;

        Assert.Equal((start, end, isCirca), (date.Start?.Year, date.End?.Year, date.IsCirca));
    }

    private static ReadReferences Read(string text) => new BibTexReader().Read(new StringReader(text));

    private static Reference One(string text) => Assert.Single(Read(text).References);

    private static string TestText(string name) => Annotations.Citations.Tests.Formats.TestData.Text(name);
}
