using Annotations.Citations.Dates;
using Annotations.Citations.Names;
using Annotations.Citations.References;
using Annotations.Citations.Tests.Generated;
using CsCheck;

namespace Annotations.Citations.Tests.Formats;

public sealed class PageFormatTests
{
    private static readonly Reference Sella = TestData.References("histories.json").Single(one => one.Type == "article-journal");

    [Fact]
    public void WritesAWikipediaTemplate() => Assert.Equal(
        "{{cite journal |last1=Sella |first1=Amnon |date=October 1983 |title=Khalkhin-Gol: the forgotten war "
        + "|journal=Journal of Contemporary History |pages=651–687 |volume=18 |issue=4 |issn=0022-0094 |doi=10.1177/002200948301800403}}\n",
        TestData.Written("wikipedia", Sella));

    [Fact]
    public void WritesAContextObject() => Assert.Equal(
        "<span class=\"Z3988\" title=\"ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal"
        + "&amp;rft_id=info%3Adoi%2F10.1177%2F002200948301800403&amp;rft.genre=article&amp;rft.atitle=Khalkhin-Gol%3A%20the%20forgotten%20war"
        + "&amp;rft.jtitle=Journal%20of%20Contemporary%20History&amp;rft.aulast=Sella&amp;rft.aufirst=Amnon&amp;rft.au=Sella%2C%20Amnon"
        + "&amp;rft.date=1983-10&amp;rft.spage=651&amp;rft.epage=687&amp;rft.pages=651-687&amp;rft.volume=18&amp;rft.issue=4&amp;rft.issn=0022-0094\"></span>\n",
        TestData.Written("coins", Sella));

    [Fact]
    public void WritesTheNoteOfATemplateAsAComment() => Assert.EndsWith(
        "|date=c. 1932}}<!-- archive: A &#45;&#45;&gt; B\nissued: 1932~ -->\n".Replace("\nissued: 1932~", string.Empty, StringComparison.Ordinal),
        TestData.Written("wikipedia", new ReferenceBuilder("manuscript").Text("archive", "A --> B")
            .Date("issued", new Date { Start = new DatePoint(1932), IsCirca = true }).Build()));

    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("+1", "'+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    public void WritesCellsThatNoSpreadsheetComputes(string title, string cell) =>
        Assert.Contains("," + cell + ",", TestData.Written("csv", new ReferenceBuilder("book").Text("title", title).Build()), StringComparison.Ordinal);

    [Fact]
    public void AnyReferenceIsOneSpanAndOneBalancedTemplate() => AnyReference.Reference.Sample(reference =>
    {
        var html = TestData.Written("coins", reference);
        var wiki = TestData.Written("wikipedia", reference);
        var template = wiki.Split("<!--")[0];

        Assert.Equal(2, html.Count(character => character == '<'));
        Assert.Equal(template.Split("{{").Length, template.Split("}}").Length);
        Assert.True(wiki.Split("-->").Length <= 2);
    });

    [Fact]
    public void NamesAnInstitutionWhole() => Assert.Contains(
        "|author1=Academy of Sciences |",
        TestData.Written("wikipedia", new ReferenceBuilder("book").Names("author", Name.Institution("Academy of Sciences")).Text("title", "T").Build()),
        StringComparison.Ordinal);
}
