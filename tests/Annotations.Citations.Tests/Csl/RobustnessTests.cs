using System.Text.Json;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.CslJson;
using CsCheck;

namespace Annotations.Citations.Tests.Csl;

public sealed class RobustnessTests
{
    private const string Layout =
        "<group delimiter=\". \"><names variable=\"author\"><name initialize-with=\". \" and=\"text\"/><label/></names>"
        + "<text variable=\"title\" text-case=\"title\" quotes=\"true\" font-style=\"italic\"/><number variable=\"volume\" form=\"ordinal\"/>"
        + "<text variable=\"page\"/><label variable=\"page\"/><date variable=\"issued\" form=\"text\"/><text variable=\"note\" text-case=\"sentence\"/></group>";

    private static readonly Style Full = Style.Parse(StyleXmlText.Of(
        string.Empty,
        Layout,
        "disambiguate-add-names=\"true\" disambiguate-add-givenname=\"true\" disambiguate-add-year-suffix=\"true\" et-al-min=\"3\" et-al-use-first=\"1\" collapse=\"year-suffix-ranged\"")).Style!;

    private static readonly string[] Signs = ["<i>", "</i>", "<span class=\"nocase\">", "</span>", "<b><i>x</b></i>", "''''''", "1-2-3-4", "et al.", "\uD83D\uDE00", "<sc><sub>"];

    private static readonly Gen<string> Text = Gen.Frequency(
        (3, Gen.String[Gen.Char["ab <>&'\"“”‘’«».,;:!?-–\\{}[]()*_/0123456789iIvVxé中א\u202E\u0000\u0007\n"], 0, 40]),
        (1, Gen.Int[0, Signs.Length - 1].Select(i => Signs[i])));

    private static readonly Gen<string> Item =
        from title in Text
        from family in Text
        from given in Text
        from volume in Text
        from pages in Text
        from note in Text
        from year in Gen.Int[-3000, 9999]
        from month in Gen.Int[-2, 99]
        select JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["type"] = "book",
            ["title"] = title,
            ["author"] = new[] { new { family, given }, new { family = given, given = family } },
            ["volume"] = volume,
            ["page"] = pages,
            ["note"] = note,
            ["issued"] = new Dictionary<string, object> { ["date-parts"] = new[] { new[] { year, month }, [year, 3, 2] } },
        });

    [Fact]
    public void RendersWhateverTheDataHoldWithoutMarkupOfItsOwn() => Item.Array[1, 6].Sample(
        items =>
        {
            var html = Rendered(items, HtmlFormat.Instance);
            Assert.Equal(html.Count(character => character == '<'), html.Count(character => character == '>'));
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        },
        iter: 2000);

    [Fact]
    public void ClosesEveryGroupOfRtf() => Item.Array[1, 4].Sample(
        items =>
        {
            var rtf = Rendered(items, RtfFormat.Instance).Replace("\\\\", string.Empty, StringComparison.Ordinal).Replace("\\{", string.Empty, StringComparison.Ordinal).Replace("\\}", string.Empty, StringComparison.Ordinal);
            Assert.Equal(rtf.Count(character => character == '{'), rtf.Count(character => character == '}'));
        },
        iter: 500);

    [Fact]
    public void SameInputGivesSameOutput() => Item.Array[1, 4].Sample(
        items => Assert.Equal(Rendered(items, HtmlFormat.Instance), Rendered(items, HtmlFormat.Instance)),
        iter: 200);

    [Fact]
    public void AThousandAuthorsAreRendered()
    {
        var authors = Enumerable.Range(0, 1000).Select(i => new { family = "Family" + i, given = "Given" });
        var item = JsonSerializer.Serialize(new Dictionary<string, object> { ["type"] = "book", ["author"] = authors });

        Assert.Contains("Family0", Rendered([item, item], HtmlFormat.Instance), StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyItemIsRenderedAsNothing() => Assert.Equal(string.Empty, Rendered(["{}"], PlainTextFormat.Instance).Trim());

    [Fact]
    public void AHostileStyleEndsInFaultsOrAStyle() => Gen.String[Gen.Char["<>/=\"' abstyle\n"], 0, 200].Sample(text =>
    {
        var result = Style.Parse("<style>" + text);
        Assert.True(result.Style is null == result.Faults.Count > 0);
    });

    private static string Rendered(string[] items, IOutputFormat format)
    {
        var references = items.Select((item, i) =>
        {
            using var document = JsonDocument.Parse(item);
            return CslJsonReader.ReadLeniently(document.RootElement).WithId("r" + i);
        }).ToList();
        var processor = new CitationProcessor(Full, PackagedLocales.Instance, references, format);
        var cited = processor.Cite(new Citation([.. references.Select(reference => new Cite(reference.Id) { Locator = "1-2", Suffix = "<see> \"x" })]));
        return format is PlainTextFormat ? processor.Bibliography()!.Text : string.Concat(cited) + processor.Bibliography()!.Text;
    }
}
