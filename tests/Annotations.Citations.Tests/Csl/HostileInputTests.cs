using System.Text;
using System.Text.Json;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.CslJson;
using Annotations.Citations.References;

namespace Annotations.Citations.Tests.Csl;

/// <summary>Styles and data that are too deep, too long or beside the point end in faults or in an output.</summary>
public sealed class HostileInputTests
{
    private const int Deep = 100_000;
    private const int Mebi = 1024 * 1024;

    public static TheoryData<string> Dates { get; } =
    [
        "[[-2147483648]]", "[[2147483647,12,31],[-1]]", "[[1e30]]", "[[\"\"]]", "[[\"2000\",\"x\",[]]]", "[[[[1]]]]", "[[2000,13,45]]", "[[2000,-1,-1]]", "[[0],[0]]", "[]", "[[]]", "{}", "\"x\"", "null", "[[1,2,3,4,5]]",
        "[[2000,1,1],[1999,1,1],[1]]",
    ];

    public static TheoryData<string> LongTexts { get; } = ["<i>", "</i>", "\"", "'a ", "“‘", "a-", "a: ", ". ", "« ", "\uD800", "<span class=\"nocase\">", "1-", "-a", "ivx-", ",;", "a\u202E", "ﬁß"];

    [Fact]
    public void XmlThatIsNestedTooDeepIsRefused() =>
        Assert.Equal(StyleFaultCodes.TooDeep, Assert.Single(Style.Parse("<style>" + string.Concat(Enumerable.Repeat("<group>", Deep))).Faults).Code);

    [Fact]
    public void JsonThatIsNestedTooDeepIsRefused() =>
        Assert.Equal(StyleFaultCodes.NotJson, Assert.Single(Style.ParseJson(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"n\":\"style\",\"c\":[", Deep)))).Faults).Code);

    [Fact]
    public void ATreeThatIsTooLargeIsRefused() =>
        Assert.Equal(StyleFaultCodes.TooLarge, Assert.Single(Style.ParseJson(new byte[StyleLimits.MaxTreeBytes + 1]).Faults).Code);

    [Fact]
    public void AnElementWithMoreAttributesThanAnyHasIsRefused()
    {
        var many = Enumerable.Range(0, StyleLimits.MaxAttributes + 1).Select(i => $"a{i}").ToList();
        var xml = $"<style {string.Join(' ', many.Select(name => name + "=\"\""))}/>";
        var tree = $$"""{ "n": "style", "a": { {{string.Join(',', many.Select(name => $"\"{name}\":\"\""))}} } }""";

        Assert.Equal(StyleFaultCodes.TooLarge, Assert.Single(Style.Parse(xml).Faults).Code);
        Assert.Equal(StyleFaultCodes.NotJson, Assert.Single(Style.ParseJson(Encoding.UTF8.GetBytes(tree)).Faults).Code);
    }

    [Theory]
    [InlineData("""[]""")]
    [InlineData("""{ "a": {} }""")]
    [InlineData("""{ "n": 1 }""")]
    [InlineData("""{ "n": "style", "a": [] }""")]
    [InlineData("""{ "n": "style", "a": { "class": true } }""")]
    [InlineData("""{ "n": "style", "c": {} }""")]
    [InlineData("""{ "n": "style", "c": [1] }""")]
    [InlineData("""{ "n": "style" } {}""")]
    [InlineData("""{ "n": "style", "c": ["\ud800"] }""")]
    [InlineData("")]
    public void WhatIsNoTreeOfElementsIsRefused(string json) =>
        Assert.Equal(StyleFaultCodes.NotJson, Assert.Single(Style.ParseJson(Encoding.UTF8.GetBytes(json)).Faults).Code);

    [Fact]
    public void OfTwoMembersWithOneNameTheLastCounts()
    {
        const string tree = """{ "n": "x", "n": "style", "a": { "class": "note", "class": "in-text" }, "x": [{}], "c": [{ "n": "citation", "c": [{ "n": "layout" }] }] }""";

        Assert.False(Style.ParseJson(Encoding.UTF8.GetBytes(tree)).Style!.IsNote);
    }

    [Fact]
    public void MacrosThatMultiplyALongTextAreRefused()
    {
        var macros = $"<macro name=\"a\"><text value=\"{new string('x', 100_000)}\"/></macro><macro name=\"b\">{Times(50, "<text macro=\"a\"/>")}</macro>";

        var faults = Style.Parse(StyleXmlText.Of(macros, "<text macro=\"b\"/>")).Faults;

        Assert.All(faults, fault => Assert.Equal(StyleFaultCodes.TooManyCalls, fault.Code));
        Assert.NotEmpty(faults);
    }

    [Fact]
    public void ALongTermThatIsShownAgainAndAgainIsRefused()
    {
        var locale = $"<locale><terms><term name=\"and\">{new string('x', 500_000)}</term></terms></locale>";

        var faults = Style.Parse(StyleXmlText.Of(locale, Times(20, "<text term=\"and\"/>"))).Faults;

        Assert.Contains(faults, fault => fault.Code == StyleFaultCodes.TooManyCalls);
    }

    [Fact]
    public void ALongTextAfterInitialsIsRefused() => Assert.Contains(
        Style.Parse(StyleXmlText.Of(string.Empty, $"<names variable=\"author\"><name initialize-with=\"{new string('.', 41)}\"/></names>")).Faults,
        fault => fault.Code == StyleFaultCodes.AttributeMalformed);

    [Theory]
    [MemberData(nameof(Dates))]
    public void ADateOfWhateverShapeEndsInAnOutput(string parts) =>
        Assert.NotNull(Cited("""{"type":"book","title":"T","issued":{"date-parts":PARTS}}""".Replace("PARTS", parts, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(LongTexts))]
    public void AMebibyteOfTextEndsInAnOutput(string part)
    {
        var text = Times(Mebi / part.Length, part);
        var reference = new ReferenceBuilder("book", "1").Text("title", text).Text("page", text).Text("volume", text).Build();
        var cases = string.Concat(new[] { "title", "sentence", "capitalize-all", "uppercase" }.Select(form => $"<text variable=\"title\" text-case=\"{form}\" quotes=\"true\"/>"));
        var style = Style.Parse(StyleXmlText.Of(string.Empty, cases + "<text variable=\"page\" prefix=\", \"/><number variable=\"volume\" form=\"ordinal\"/><label variable=\"page\"/><text variable=\"locator\" display=\"block\"/>")).Style!;

        var processor = new CitationProcessor(style, PackagedLocales.Instance, [reference]);
        var cited = Assert.Single(processor.Cite(new Citation([new Cite("1") { Locator = text, Prefix = text, Suffix = text }])));

        Assert.InRange(cited.Length, Mebi, 100L * Mebi);
    }

    [Fact]
    public void TenThousandAuthorsAreRendered()
    {
        var authors = string.Join(',', Enumerable.Range(0, 10_000).Select(i => $$"""{"family":"F{{i}}","given":"G"}"""));

        Assert.Contains("F9999", Cited($$"""{"type":"book","author":[{{authors}}]}"""), StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownIdsArePassedOverAndTheLastOfRepeatedOnesStands()
    {
        Reference[] references = [new ReferenceBuilder("book", "1").Text("title", "first").Build(), new ReferenceBuilder("book", "1").Text("title", "last").Build()];
        var processor = new CitationProcessor(Plain, PackagedLocales.Instance, references);

        Assert.Equal([string.Empty, "last"], processor.Cite(new Citation([new Cite("none"), new Cite(string.Empty)]), new Citation([new Cite("1"), new Cite("none")])));
    }

    [Fact]
    public void RightToLeftTextKeepsItsSigns() => Assert.Equal("שלום \u202Bעולם\u202C", Cited("""{"type":"book","title":"שלום \u202Bעולם\u202C"}"""));

    private static Style Plain { get; } = Style.Parse(StyleXmlText.Of(string.Empty, "<group delimiter=\", \"><names variable=\"author\"/><text variable=\"title\"/><date variable=\"issued\" form=\"text\"/></group>")).Style!;

    private static string Cited(string item)
    {
        using var document = JsonDocument.Parse(item);
        var processor = new CitationProcessor(Plain, PackagedLocales.Instance, [CslJsonReader.ReadLeniently(document.RootElement).WithId("1")], PlainTextFormat.Instance);
        return Assert.Single(processor.Cite(new Citation([new Cite("1")])));
    }

    private static string Times(int count, string text) => new StringBuilder().Insert(0, text, count).ToString();
}
