using System.Text;
using Annotations.Citations.CslJson;
using Annotations.Citations.Locators;
using Annotations.Citations.References;
using Annotations.Model.Annotations;
using Annotations.Model.Disputes;
using Annotations.Model.Essays;
using Annotations.Model.Scholars;
using Annotations.Model.Sources;
using Annotations.Storage;
using Annotations.Testing.Builders;

namespace Annotations.Functions.Tests.Exports;

/// <summary>An essay with every kind of block, and notes of every kind, some of which try to break out of a format.</summary>
internal static class SampleEdition
{
    public const string Hostile = @"Break out: </p><script>alert(1)</script> ]]> \input{/etc/passwd} $x$ % & # _ ^ ~ {\rtf1 `code` [^1] @coox --- =1+1";

    private const string Text = """
        # The Khalkha

        In May 1939 *patrols met* east of the Khalkha. Gen. Zhukov came in June. **Each side held a map. On it the border was its own.**

        > Quoted words stand here.

        - First point & second. 100% of it.
        - Second point.

        | Side | Men |
        |---|---|
        | Soviet | 57,000 |

        ## After

        By September 1939 it was over.
        """;

    private const string Sources = """
        [{"id":"coox1985","type":"book","title":"Nomonhan: Japan against Russia, 1939","author":[{"family":"Coox","given":"Alvin D."}],"publisher":"Stanford University Press","publisher-place":"Stanford","issued":{"date-parts":[[1985]]}},
         {"id":"orders1939","type":"manuscript","title":"Orders & <i>reports</i> of the 1_A_G","archive":"RGVA","custom":{"fond":"32113","opis":"1","delo":"294"},"issued":{"date-parts":[[1939,8]],"circa":true}},
         {"id":"sella1983","type":"article-journal","title":"Khalkhin-Gol: the forgotten war","author":[{"family":"Sella","given":"Amnon"}],"container-title":"Journal of Contemporary History","volume":"18","issue":"4","page":"651-687","DOI":"10.1177/002200948301800403","issued":{"date-parts":[[1983]]}}]
        """;

    public static ComposedEssay Essay { get; } = EssayIn("en");

    private static ComposedEssay EssayIn(string language) => AnEssay().In(language).WithText(Text).InMarkdown().Titled("On the Khalkha: <b>maps</b> & borders")
        .CitedAs(new ReferenceBuilder("webpage").Text("title", "On the Khalkha").Names("author", Citations.Names.Name.Person("Ada", "A.")).Build()).Composed();

    public static IReadOnlyList<Annotation> Annotations { get; } = Make();

    /// <summary>The functions over stores that hold the essay, its annotations and their sources.</summary>
    public static TestApi Api(string language = "en")
    {
        var api = new TestApi(("Annotations:PublicAddress", "https://annotations.example.org")).Having(language == "en" ? Essay : EssayIn(language));
        var references = CslJsonReader.ReadDocument(Encoding.UTF8.GetBytes(Sources)).References.ToDictionary(reference => reference.Id);
        api.Annotations.Setup(store => store.ListAsync(Essay.Essay.Id, It.IsAny<AnnotationFilter>(), null, It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((EssayId _, AnnotationFilter filter, AnnotationId? _, int _, CancellationToken _) => new Page<Annotation>([.. Annotations.Where(filter.Matches)], HasMore: false));
        api.Sources.Setup(store => store.ReadAsync(Essay.Essay.Id, It.IsAny<IReadOnlyCollection<SourceId>>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((EssayId essay, IReadOnlyCollection<SourceId> ids, CancellationToken _) => [.. ids.OrderBy(id => id.Value, StringComparer.Ordinal).Select(id => SourceOf(essay, id, references[id.Value]))]);
        return api;
    }

    private static Source SourceOf(EssayId essay, SourceId id, Reference reference) => new(essay, id, reference, 1, AnEssay().Change(), AnEssay().Change());

    private static List<Annotation> Make()
    {
        var evidence = Cited(AnAnnotation().On(1).Number(1).Quoting("patrols met").Under("CC-BY-4.0").Saying("The *two* lines are laid out by [Coox](https://example.org/a_b?x=1&y=%20).\n\n1. One\n2. Two\n\n`code`"), new Citation(Ids.Source("coox1985"), "45-47", LocatorLabel.TryParse("page", out var page) ? page : null, "the map & the border", CitationRelation.Supports));
        var reply = Cited(AnAnnotation().On(1).Number(2).By("bela").Disputing(new Dispute(DisputeKind.Undercuts, evidence.Id, 1)).Saying("A map shows what was claimed."), new Citation(Ids.Source("coox1985"), "48", null, null, CitationRelation.Mentions));
        var second = Cited(AnAnnotation().On(1).Number(3).By("ada").Disputing(new Dispute(DisputeKind.Rebuts, reply.Id, 2)).Under("CC0").Saying("It shows what was patrolled."), new Citation(Ids.Source("orders1939"), null, null, null, CitationRelation.Disputes));
        var question = AnAnnotation().On(2).Number(4).OfKind(AnnotationKind.Question).Saying(Hostile).Citing().Build();
        var run = Cited(AnAnnotation().On(3, 4).Number(5).OfKind(AnnotationKind.Context).Under("http://rightsstatements.org/vocab/InC/1.0/").Saying("> Both.\n\nOf *both* sentences."), new Citation(Ids.Source("sella1983"), "660", null, null, CitationRelation.Supports), new Citation(Ids.Source("coox1985"), null, null, null, CitationRelation.Supports));
        var table = Cited(AnAnnotation().On(9).Number(6).OfKind(AnnotationKind.Correction).Under("https://example.org/terms_of_use/%7B1%7D?for=annotations&of=2026#all").Saying("Others count fewer."), new Citation(Ids.Source("sella1983"), "661", null, null, CitationRelation.Supports));
        return [evidence, reply, second, question, run, table];
    }

    private static Annotation Cited(AnnotationBuilder builder, params Citation[] citations)
    {
        var built = builder.Build();
        return built with { Statement = built.Statement with { Citations = citations }, Created = built.Created with { By = new Scholar(built.Creator.Id, built.Creator.Name + " <i>") } };
    }
}
