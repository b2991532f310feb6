using Annotations.Citations.Csl.Citations;
using Annotations.Citations.References;

namespace Annotations.Citations.Tests.Csl;

/// <summary>How the processor's work grows, counted in renderings of references: a measure that no machine changes.</summary>
public sealed class WorkTests
{
    private const int Few = 1_000;
    private const int Many = 10_000;

    /// <summary>
    /// Renderings of a reference that has nothing in common with others: to sort it, to see what its cite shows before
    /// and after given names of the whole document, in its citation, and in the bibliography.
    /// </summary>
    private const int Least = 5;

    public static TheoryData<string> Styles { get; } = ["chicago-author-date", "apa", "modern-language-association", "ieee"];

    [Theory]
    [MemberData(nameof(Styles))]
    public void RendersAReferenceAFewTimesHoweverManyThereAre(string style)
    {
        var few = RenderingsPerReference(style, ManyReferences.Mixed(Few));
        var many = RenderingsPerReference(style, ManyReferences.Mixed(Many));

        Assert.InRange(few, 1, 2 * Least);
        Assert.InRange(many, 1, few + Least);
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void RendersReferencesOfOneAuthorAndYearAFewTimesEach(string style)
    {
        var few = RenderingsPerReference(style, ManyReferences.Alike(Few));
        var many = RenderingsPerReference(style, ManyReferences.Alike(Many));

        Assert.InRange(many, 1, 3 * Least);
        Assert.Equal(few, many, 0.1);
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void RendersReferencesAlikeToTheirLastAuthorNoOftenerThanTheyHaveAuthors(string style)
    {
        var few = RenderingsPerReference(style, ManyReferences.AlikeToTheLastName(Few));
        var many = RenderingsPerReference(style, ManyReferences.AlikeToTheLastName(Many));

        Assert.InRange(many, 1, 8 * Least);
        Assert.Equal(few, many, 0.1);
    }

    [Fact]
    public void RendersNothingToTellCitesApartWhenTheStyleDoesNot() =>
        Assert.Equal(2, RenderingsPerReference("ieee", ManyReferences.Mixed(Few)));

    [Fact]
    public void SortsAnUnchangedBibliographyByTheKeysItHas()
    {
        var processor = Cited("apa", ManyReferences.Mixed(Few));
        _ = processor.Bibliography();
        var before = processor.Renderings;

        _ = processor.Bibliography();

        Assert.Equal(Few, processor.Renderings - before);
    }

    private static double RenderingsPerReference(string style, List<Reference> references)
    {
        var processor = Cited(style, references);
        _ = processor.Bibliography();
        return (double)processor.Renderings / references.Count;
    }

    private static CitationProcessor Cited(string style, List<Reference> references)
    {
        var processor = new CitationProcessor(StylePackage.Named(style), PackagedLocales.Instance, references);
        processor.Cite(references.ConvertAll(reference => new Citation([new Cite(reference.Id)])));
        return processor;
    }
}
