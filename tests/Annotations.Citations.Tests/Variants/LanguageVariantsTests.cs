using System.Text;
using Annotations.Citations.CslJson;
using Annotations.Citations.Keys;
using Annotations.Citations.References;
using Annotations.Citations.Tests.Formats;
using Annotations.Citations.Variants;

namespace Annotations.Citations.Tests.Variants;

public sealed class LanguageVariantsTests
{
    private const string Summer = """
        [{"type":"book","title":"ノモンハンの夏","author":[{"family":"半藤","given":"一利",
          "multi":{"main":"ja","_key":{"ja-Latn":{"family":"Hando","given":"Kazutoshi"},"en":{"nonsense":1}}}}],
          "issued":{"date-parts":[[1998]]},
          "multi":{"main":{"title":"ja"},"_keys":{"title":{"en":"The summer of Nomonhan","ja-Latn-hepburn":"Nomonhan no natsu","x":1}}}}]
        """;

    private static readonly Reference Reference = Assert.Single(CslJsonReader.ReadDocument(Encoding.UTF8.GetBytes(Summer)).References);

    [Fact]
    public void TitlesHaveTheirForms()
    {
        Assert.Equal("The summer of Nomonhan", LanguageVariants.Of(Reference, "title")["en"]);
        Assert.Equal("Nomonhan no natsu", LanguageVariants.Romanised(Reference, "title"));
        Assert.Equal("ja", LanguageVariants.LanguageOf(Reference, "title"));
        Assert.Empty(LanguageVariants.Of(Reference, "container-title"));
    }

    [Fact]
    public void NamesHaveTheirForms()
    {
        var author = Assert.Single(Reference.Names("author"));

        Assert.Equal("Hando", LanguageVariants.Romanised(author)?.Family);
        Assert.Single(LanguageVariants.Of(author));
    }

    [Fact]
    public void WikipediaHasTheRomanisedTitleBeforeTheScripts()
    {
        var template = TestData.Written("wikipedia", Reference);

        Assert.Contains("|last1=Hando |first1=Kazutoshi", template, StringComparison.Ordinal);
        Assert.Contains("|title=Nomonhan no natsu |script-title=ja:ノモンハンの夏 |trans-title=The summer of Nomonhan", template, StringComparison.Ordinal);
    }

    [Fact]
    public void ModsHasTheFormsAsAlternativeTitles() =>
        Assert.Contains("<titleInfo type=\"alternative\" lang=\"ja\" script=\"Latn\">", TestData.Written("mods", Reference), StringComparison.Ordinal);

    [Fact]
    public void KeysAreMadeOfRomanisedForms() => Assert.Equal("hando1998nomonhan", EntryKey.Suggest(Reference));

    [Theory]
    [InlineData("""{"type":"book","title":"x","multi":1}""")]
    [InlineData("""{"type":"book","title":"x","multi":{"_keys":[]}}""")]
    [InlineData("""{"type":"book","title":"x","multi":{"_keys":{"title":"x"},"main":[]}}""")]
    public void OddFormsAreNone(string item)
    {
        var reference = Assert.Single(CslJsonReader.ReadDocument(Encoding.UTF8.GetBytes("[" + item + "]")).References);

        Assert.Empty(LanguageVariants.Of(reference, "title"));
        Assert.Null(LanguageVariants.LanguageOf(reference, "title"));
    }
}
