using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.References;

namespace Annotations.Citations.Tests.Csl;

/// <summary>References that are as hard to tell apart as can be: the work for one of them, in renderings, does not grow with their number.</summary>
public sealed class HostileDisambiguationTests
{
    private const string Layout = "<group delimiter=\", \"><names variable=\"author\"><name form=\"short\" initialize-with=\". \"/></names><date variable=\"issued\"><date-part name=\"year\"/></date></group>";

    private const string All = "disambiguate-add-names=\"true\" disambiguate-add-givenname=\"true\" disambiguate-add-year-suffix=\"true\" et-al-min=\"2\" et-al-use-first=\"1\"";

    /// <summary>Renderings of a reference at most: before anything is added, with initials, with given names, with a name more, and in its citation and entry.</summary>
    private const int Most = 12;

    public static TheoryData<string> Rules { get; } = ["all-names", "all-names-with-initials", "primary-name", "primary-name-with-initials", "by-cite"];

    [Theory]
    [MemberData(nameof(Rules))]
    public void OneFamilyNameWithTenThousandGivenNames(string rule) =>
        Assert.InRange(RenderingsPerReference(Processor(rule, ManyReferences.OfOneFamily(10_000))), 1, Most);

    [Theory]
    [MemberData(nameof(Rules))]
    public void TwoThousandCitesOfAHundredAuthorsThatPartOneByOne(string rule) =>
        Assert.InRange(RenderingsPerReference(Processor(rule, ManyReferences.SharingFirstAuthors(2_000, 100))), 1, Most);

    [Theory]
    [MemberData(nameof(Rules))]
    public void TwoThousandCitesOfAHundredAuthorsWithTheSameFamilyNames(string rule) =>
        Assert.InRange(RenderingsPerReference(Processor(rule, ManyReferences.OfTheSameFamilies(2_000, 100))), 1, Most);

    [Fact]
    public void AThousandCitesThatPartAtTheirThousandthAuthorNeedNoDeepStack()
    {
        var references = ManyReferences.SharingFirstAuthors(1_000, 1_000);
        var renderings = 0.0;
        var thread = new Thread(() => renderings = RenderingsPerReference(Processor("by-cite", references)), maxStackSize: 1024 * 1024);

        thread.Start();
        thread.Join();

        Assert.InRange(renderings, 1, Most);
    }

    [Fact]
    public void CitesThatPartOneByOneShowAsManyNamesAsItTakes()
    {
        var processor = Processor("by-cite", ManyReferences.SharingFirstAuthors(4, 4));

        Assert.Equal(
            ["Baker0 et al., 1960", "Abbott0, Baker1, et al., 1960", "Abbott0, Abbott1, Baker2, et al., 1960", "Abbott0, Abbott1, Abbott2, et al., 1960"],
            processor.Cite(Cites(4)));
    }

    [Fact]
    public void ACitationMoreCostsNoMoreThanAllDidAtFirst()
    {
        var processor = Processor("all-names", ManyReferences.Mixed(10_000));
        var citations = Cites(10_000);
        processor.Cite(citations);
        var first = processor.Renderings;

        citations.Insert(5_000, new Citation([new Cite("r1")]));
        processor.Cite(citations);

        Assert.InRange(processor.Renderings - first, 1, first + 1);
    }

    private static double RenderingsPerReference(CitationProcessor processor)
    {
        var count = processor.Cite(Cites(10_000)).Count(text => text.Length > 0);
        _ = processor.Bibliography();
        return (double)processor.Renderings / count;
    }

    private static List<Citation> Cites(int count) => [.. Enumerable.Range(0, count).Select(i => new Citation([new Cite("r" + i)]))];

    private static CitationProcessor Processor(string rule, List<Reference> references) => new(
        Style.Parse(StyleXmlText.Of(string.Empty, Layout, $"{All} givenname-disambiguation-rule=\"{rule}\"")).Style!,
        PackagedLocales.Instance,
        references);
}
