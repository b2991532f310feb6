using System.Text.Json;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.CslJson;

namespace Annotations.Citations.Tests.Csl;

/// <summary>Where the reference processor was seen to go ways of its own with affixes, formats, case, names and dates: each case was compared with it.</summary>
public sealed class ObservedBehaviourTests
{
    private const string Italic = "font-style=\"italic\"";

    [Theory]
    [InlineData("<text variable=\"title\" font-style=\"italic\" suffix=\". \"/><text variable=\"publisher\" prefix=\" \"/>", "<i>Salt</i>.  Norden")]
    [InlineData("<text variable=\"title\" font-style=\"italic\" suffix=\".\"/><text variable=\"publisher\" prefix=\". \"/>", "<i>Salt</i>.. Norden")]
    [InlineData("<text variable=\"title\" font-style=\"italic\"/><text variable=\"genre\" prefix=\". \"/>", "<i>Salt</i>. “Draft?”")]
    [InlineData("<text variable=\"title\" suffix=\". \"/><text variable=\"publisher\" prefix=\" \"/>", "Salt. Norden")]
    [InlineData("<group><text variable=\"title\" suffix=\",\"/></group><text variable=\"publisher\" prefix=\", \" font-style=\"italic\"/>", "Salt,, <i>Norden</i>")]
    [InlineData("<text variable=\"volume\" suffix=\") \"/><text variable=\"publisher\" prefix=\" (\"/>", "7)  (Norden")]
    [InlineData("<text variable=\"page\" suffix=\") \"/><text variable=\"publisher\" prefix=\" (\"/>", "12–14) (Norden")]
    [InlineData("<text macro=\"title\"/><text variable=\"publisher\" prefix=\" \"/>", "<i>Salt</i>. Norden", "<macro name=\"title\"><text variable=\"title\" font-style=\"italic\" suffix=\". \"/></macro>")]
    public void ASuffixStaysBesideTheNextPrefixAfterAFormatOrANumber(string layout, string expected, string macros = "") =>
        Assert.Equal(expected, Entry(layout, macros: macros));

    [Theory]
    [InlineData("<text variable=\"genre\" suffix=\": \"/><text variable=\"publisher\"/>", "“Draft?” Norden")]
    [InlineData("<text variable=\"medium\" font-weight=\"bold\" suffix=\"; \"/><text variable=\"publisher\"/>", "<b>The “sea”;</b> Norden")]
    [InlineData("<group delimiter=\": \"><group><text variable=\"title\" quotes=\"true\"/></group><text variable=\"publisher\"/></group>", "“Salt:” Norden")]
    [InlineData("<text variable=\"title\" quotes=\"true\" suffix=\": \"/><text variable=\"publisher\"/>", "“Salt”: Norden")]
    public void ColonsAndSemicolonsStandWhereTheQuotationMarksAreOf(string layout, string expected) =>
        Assert.Equal(expected, Entry(layout));

    [Theory]
    [InlineData("<group font-style=\"normal\"><text variable=\"publisher\"/><text variable=\"title\" " + Italic + "/></group>", "<span style=\"font-style:normal;\">Norden<i>Salt</i></span>")]
    [InlineData("<group font-style=\"normal\"><text variable=\"title\" " + Italic + "/><text variable=\"publisher\"/></group>", "<i>Salt</i>Norden")]
    [InlineData("<group font-style=\"normal\"><group><text variable=\"title\" " + Italic + "/></group></group>", "<i>Salt</i>")]
    [InlineData("<text variable=\"archive\" font-weight=\"normal\"/>", "<span style=\"font-weight:normal;\">Half <b>told</b></span>")]
    public void NormalIsWrittenWhereTheLastThingWithinIsOtherwise(string layout, string expected) =>
        Assert.Equal(expected, Entry(layout));

    [Fact]
    public void TermsHaveTitleCaseInAnyLanguage() =>
        Assert.Equal("Présenté à Salt", Entry("<text term=\"presented at\" text-case=\"title\" suffix=\" \"/><text variable=\"title\"/>", "default-locale=\"fr-FR\""));

    [Fact]
    public void TermsAndNamesHaveTheCaseOfTheReferencesLanguage() =>
        Assert.Equal(
            "DİRİ ÉDİTİON",
            Entry("<names variable=\"editor\" suffix=\" \"><name form=\"short\"><name-part name=\"family\" text-case=\"uppercase\"/></name></names><text term=\"edition\" text-case=\"uppercase\"/>", "default-locale=\"fr-FR\"", item: "\"language\":\"tr\",\"editor\":[{\"family\":\"Diri\"}]"));

    [Fact]
    public void TheDelimiterOfABibliographysLayoutSaysNothing() =>
        Assert.Equal("SaltNorden", Entry("<text variable=\"title\"/><text variable=\"publisher\"/>", layoutAttributes: "delimiter=\"; \""));

    [Fact]
    public void TheEndOfARangeHasTheFormatOfTheLastDate() =>
        Assert.Equal(
            "1985–<b>1987</b>",
            Entry("<date variable=\"issued\"><date-part name=\"year\"/></date><date variable=\"accessed\" font-weight=\"bold\"><date-part name=\"year\"/></date>", item: "\"issued\":{\"date-parts\":[[1985],[1987]]}"));

    [Theory]
    [InlineData("<term name=\"ordinal-04\">x</term>", "4", "4th")]
    [InlineData("<term name=\"ordinal-01\">x</term>", "1", "1x")]
    [InlineData("<term name=\"ordinal-01\">x</term>", "2", "2nd")]
    [InlineData("<term name=\"ordinal\">y</term><term name=\"ordinal-04\">x</term>", "4", "4x")]
    [InlineData("<term name=\"ordinal\">y</term><term name=\"ordinal-04\">x</term>", "2", "2y")]
    public void OrdinalsWithoutTheOneForAllNumbersChangeThoseOfTheLocaleAndAddNone(string terms, string edition, string expected) =>
        Assert.Equal(expected, Entry("<number variable=\"edition\" form=\"ordinal\"/>", macros: $"<locale><terms>{terms}</terms></locale>", item: $"\"edition\":\"{edition}\""));

    [Theory]
    [InlineData(". ", "Salt.")]
    [InlineData("; y", "Salt;")]
    [InlineData(", ", "Salt, ")]
    public void OfACitationsSuffixThatBeginsWithAStopOnlyTheStopIsWritten(string suffix, string expected) =>
        Assert.Equal(expected, Cited("<text variable=\"title\"/>", $"suffix=\"{suffix}\"", new Cite("1")));

    [Theory]
    [InlineData("see ", "", "see  Norden“Salt”")]
    [InlineData("", ", too", " Norden“Salt”, too")]
    [InlineData("", ". Too", " Norden“Salt.” Too")]
    [InlineData("", "?", " Norden“Salt”?")]
    public void WordsAroundACiteKeepTheirSpacesAndCommas(string prefix, string suffix, string expected) =>
        Assert.Equal(expected, Cited("<text variable=\"publisher\" prefix=\" \"/><text variable=\"title\" quotes=\"true\"/>", string.Empty, new Cite("1") { Prefix = prefix, Suffix = suffix }));

    private static string Entry(string layout, string attributes = "", string macros = "", string layoutAttributes = "", string item = "\"note\":\"\"") =>
        Assert.Single(Processor(StyleOf(attributes, macros, string.Empty, $"<bibliography><layout {layoutAttributes}>{layout}</layout></bibliography>"), item).Bibliography()!.Entries).Text;

    private static string Cited(string layout, string layoutAttributes, Cite cite) =>
        Assert.Single(Processor(StyleOf(string.Empty, string.Empty, $"<layout {layoutAttributes}>{layout}</layout>", string.Empty), "\"note\":\"\"").Cite(new Citation([cite])));

    private static string StyleOf(string attributes, string macros, string citation, string bibliography) =>
        $"<style class=\"in-text\" version=\"1.0\" {attributes}><info><id>t</id><title>t</title></info>{macros}<citation>{(citation.Length == 0 ? "<layout><text variable=\"title\"/></layout>" : citation)}</citation>{bibliography}</style>";

    private static CitationProcessor Processor(string style, string item)
    {
        var json = $$"""{"id":"1","type":"book","title":"Salt","publisher":"Norden","volume":"7","page":"12-14","genre":"“Draft?”","medium":"The “sea”","archive":"Half <b>told</b>",{{item}}}""";
        var reference = CslJsonReader.ReadLeniently(JsonDocument.Parse(json).RootElement);
        var processor = new CitationProcessor(Style.Parse(style).Style!, PackagedLocales.Instance, [reference]);
        processor.Include(["1"]);
        return processor;
    }
}
