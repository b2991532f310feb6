using System.Text.RegularExpressions;
using System.Xml.Linq;
using Annotations.Editions.Labels;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Annotations.Functions.Tests.Exports;

public sealed partial class EditionLanguageTests
{
    public static TheoryData<string> Languages => [.. LabelCatalogue.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryLanguageHasEveryLabelWithItsPlaces(string language)
    {
        var (labels, english) = (LabelCatalogue.Of(language), LabelCatalogue.Of("en"));

        Assert.Equal(Enum.GetValues<AnnotationKind>().Where(kind => kind != AnnotationKind.CounterClaim), labels.Kinds.Keys.Order());
        Assert.Equal(Enum.GetValues<DisputeKind>(), labels.Disputes.Keys.Order());
        Assert.Equal(Enum.GetValues<CitationRelation>(), labels.Relations.Keys.Order());
        Assert.All(typeof(EditionLabels).GetProperties().Where(property => property.PropertyType == typeof(string)), property =>
            Assert.Equal(PlacesOf((string)property.GetValue(english)!), PlacesOf((string)property.GetValue(labels)!)));
    }

    [Theory]
    [InlineData("de-AT", "Anmerkungen")]
    [InlineData("zh", "注释")]
    [InlineData("MN", "Тайлбар")]
    [InlineData("en-GB", "Notes")]
    [InlineData("sw", "Notes")]
    public void ALanguageHasTheLabelsOfItsNearestRelative(string language, string notes) => Assert.Equal(notes, LabelCatalogue.Of(language).Notes);

    [Theory]
    [InlineData("mn", "", "Нотолгоо", "<html lang=\"mn\">")]
    [InlineData("ru", "", "Свидетельство", "<html lang=\"ru\">")]
    [InlineData("ru", "&locale=de-DE", "Beleg", "<h2 id=\"notes\" lang=\"de-DE\">")]
    [InlineData("en", "&locale=fr-FR", "Preuve", "« patrols met »")]
    [InlineData("ar", "", "Evidence", "<html lang=\"ar\" dir=\"rtl\">")]
    [InlineData("ar", "", "Evidence", "<h2 id=\"notes\" lang=\"en\" dir=\"ltr\">")]
    public async Task APageIsInTheLanguageOfItsEssayOrTheOneAskedFor(string language, string query, string label, string markup)
    {
        using var api = SampleEdition.Api(language);

        var answer = await api.SendAsync(Get($"essays/nomonhan/export?document=edition&format=html{query}"));

        Assert.Contains($"<b>{label}</b>", answer.Text, StringComparison.Ordinal);
        Assert.Contains(markup, System.Net.WebUtility.HtmlDecode(answer.Text).Replace('\u00a0', ' ').Replace('\u202f', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task XmlSaysInWhichLanguageTheEssayIsAndInWhichTheLabels()
    {
        using var api = SampleEdition.Api("mn");

        var tei = XDocument.Parse((await api.SendAsync(Get("essays/nomonhan/export?document=edition&format=tei&locale=pl-PL"))).Text);
        var jats = XDocument.Parse((await api.SendAsync(Get("essays/nomonhan/export?document=edition&format=jats&locale=pl-PL"))).Text);

        Assert.All(new[] { tei, jats }, document => Assert.Equal("mn", LanguageOf(document.Root!)));
        Assert.Equal("pl-PL", LanguageOf(tei.Descendants().First(element => element.Name.LocalName == "edition")));
        Assert.Equal("pl-PL", LanguageOf(jats.Descendants("fn").First().Element("p")!));
    }

    [Fact]
    public async Task WordIsToldTheLanguageOfTheEssay()
    {
        using var api = SampleEdition.Api("ja");

        var answer = await api.SendAsync(Get("essays/nomonhan/export?document=edition&format=docx"));

        using var document = WordprocessingDocument.Open(new MemoryStream(answer.Body), isEditable: false);
        var languages = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single();
        Assert.Equal(("ja", "ja"), (languages.Val!.Value, languages.EastAsia!.Value));
        Assert.Contains("参考文献", document.MainDocumentPart.Document!.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mn", "\\babelprovide[import=mn,main]{mongolian}")]
    [InlineData("de-CH", "\\babelprovide[import=de,main]{ngerman}")]
    [InlineData("sw", "\\babelprovide[import=en,main]{english}")]
    public async Task LatexIsToldTheLanguageOfTheEssay(string language, string line)
    {
        using var api = SampleEdition.Api(language);

        var answer = await api.SendAsync(Get("essays/nomonhan/export?document=edition&format=latex"));

        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(answer.Body));
        using var reader = new StreamReader(archive.Entries[0].Open());
        Assert.Contains(line, await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static string? LanguageOf(XElement element) => (string?)element.Attribute(XNamespace.Xml + "lang");

    private static IEnumerable<string> PlacesOf(string label) => Place().Matches(label).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Place();
}
