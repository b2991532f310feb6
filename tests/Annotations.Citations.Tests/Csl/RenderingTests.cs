using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.CslJson;
using System.Text.Json;

namespace Annotations.Citations.Tests.Csl;

/// <summary>What the reference processor was seen to do, and the fixtures do not show.</summary>
public sealed class RenderingTests
{
    [Theory]
    [InlineData("the machines—and their fall", "The Machines—and Their Fall")]
    [InlineData("rock ’n’ roll", "Rock ’n’ Roll")]
    [InlineData("plan b and c is", "Plan b and c Is")]
    [InlineData("on x: y is", "On x: Y Is")]
    [InlineData("my t-shirt is a t-shirt", "My T-Shirt Is a t-Shirt")]
    [InlineData("up-to-date at-large", "Up-to-Date at-Large")]
    [InlineData("far away and due to", "Far Away and Due To")]
    [InlineData("naïve straße", "Naïve Straße")]
    public void WritesEnglishTitleCase(string title, string expected) =>
        Assert.Equal(expected, Entry("<text variable=\"title\" text-case=\"title\"/>", $$"""{"title":"{{title}}"}"""));

    [Fact]
    public void UpperCaseExpandsLettersThatHaveNoCapital() =>
        Assert.Equal("STRASSE", Entry("<text variable=\"title\" text-case=\"uppercase\"/>", """{"title":"Straße"}"""));

    [Fact]
    public void AGroupsDelimiterStandsBetweenTheElementsOfAChooseInIt() =>
        Assert.Equal("T, P", Entry("<group delimiter=\", \"><choose><if type=\"book\"><text variable=\"title\"/><text variable=\"publisher\"/></if></choose></group>", """{"title":"T","publisher":"P"}"""));

    [Fact]
    public void OneTypeOfSeveralIsEnoughWhateverTheMatch() =>
        Assert.Equal("yes", Entry("<choose><if type=\"webpage book\"><text value=\"yes\"/></if></choose>", """{"title":"T"}"""));

    [Fact]
    public void ConditionsSeeWhatASubstituteHasRendered() =>
        Assert.Equal("T+", Entry("<names variable=\"author\"><substitute><text variable=\"title\"/></substitute></names><choose><if variable=\"title\"><text value=\"+\"/></if></choose>", """{"title":"T"}"""));

    [Fact]
    public void ASubstituteTakesOneElementOfAChoose() =>
        Assert.Equal("P", Entry("<names variable=\"author\"><substitute><choose><if type=\"book\"><text variable=\"publisher\"/><text variable=\"title\"/></if></choose></substitute></names>", """{"title":"T","publisher":"P"}"""));

    [Fact]
    public void JapaneseHasNoItalics() =>
        Assert.Equal("吾輩は猫である", Entry("<text variable=\"title\" font-style=\"italic\"/>", """{"title":"吾輩は猫である"}"""));

    [Fact]
    public void FamilyNamesComeFirstInAHungarianReference() =>
        Assert.Equal("Bartók Béla", Entry("<names variable=\"author\"/>", """{"language":"hu","author":[{"family":"Bartók","given":"Béla"}]}"""));

    [Fact]
    public void EveryNameHasTheAffixesOfTheNameElement() =>
        Assert.Equal("[A B], [C D]", Entry("<names variable=\"author\"><name prefix=\"[\" suffix=\"]\"/></names>", """{"author":[{"family":"B","given":"A"},{"family":"D","given":"C"}]}"""));

    [Fact]
    public void CurlyQuotesOfATitleStayWhereNoQuotesAreAround() =>
        Assert.Equal("‘a’ “b”", Entry("<text variable=\"title\"/>", """{"title":"‘a’ “b”"}"""));

    [Fact]
    public void ARangeOfNumbersMayBeginWithAPrefixAndEndsBeforeASuffix()
    {
        var processor = Processor("<text variable=\"citation-number\"/>", Enumerable.Range(1, 6).Select(i => $$"""{"id":"{{i}}","type":"book","title":"T"}"""), "collapse=\"citation-number\"");

        var text = processor.Cite(new Citation([new Cite("1") { Prefix = "see" }, new Cite("2"), new Cite("3"), new Cite("4") { Suffix = "x" }, new Cite("5"), new Cite("6")]));

        Assert.Equal("see 1–34 x56", Assert.Single(text));
    }

    [Fact]
    public void ACitationOfNothingSaysSo()
    {
        var processor = Processor("<names variable=\"author\"/>", ["""{"id":"1","type":"book","title":"T"}"""]);

        Assert.Equal("[CSL STYLE ERROR: reference with no printed form.]", Assert.Single(processor.Cite(new Citation([new Cite("1")]))));
    }

    private static string Entry(string layout, string json) =>
        Assert.Single(Processor(layout, ["{\"id\":\"1\",\"type\":\"book\"," + json[1..]]).Bibliography()!.Entries).Text;

    private static CitationProcessor Processor(string layout, IEnumerable<string> items, string citation = "")
    {
        var references = items.Select(item => CslJsonReader.ReadLeniently(JsonDocument.Parse(item).RootElement)).ToList();
        var processor = new CitationProcessor(Style.Parse(StyleXmlText.Of(string.Empty, layout, citation)).Style!, PackagedLocales.Instance, references);
        processor.Include(references.Select(reference => reference.Id));
        return processor;
    }
}
