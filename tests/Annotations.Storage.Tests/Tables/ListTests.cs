using Annotations.Model.Annotations;
using Annotations.Model.Sentences;
using Annotations.Testing.Azurite;

namespace Annotations.Storage.Tests.Tables;

public class ListTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly AnnotationKind[] Kinds = [AnnotationKind.Question, AnnotationKind.Context, AnnotationKind.Evidence];

    /// <summary>In three of the blocks that a spread essay is divided by; a run of two reaches from the first to the second.</summary>
    private static readonly int[] Sentences = [1, 16, 17, 33];

    private static readonly string[] Scholars = ["ada", "bob"];
    private static readonly string[] Tags = ["river", "Steppe", "граница"];
    private static readonly string[] SourceIds = ["coox1985", "goldman2012"];

    [Fact]
    public async Task EveryCombinationOfFiltersGivesWhatAFullScanGives()
    {
        var all = await WriteManyAsync(60);

        foreach (var filter in Filters())
        {
            var expected = all.Where(annotation => Fits(annotation, filter)).OrderBy(annotation => annotation.Id).Select(annotation => annotation.Id);

            var found = await ListAllAsync(filter, limit: 7);

            Assert.Equal(expected, found);
        }
    }

    [Fact]
    public async Task PagingNeitherSkipsNorRepeatsWhileOthersAdd()
    {
        var before = (await WriteManyAsync(30)).Select(annotation => annotation.Id).ToList();
        var essay = (await Essays.FindAsync(Given.EssayId(), Cancel))!.Value;
        var found = new List<AnnotationId>();
        for (AnnotationId? after = null; ;)
        {
            var page = await Annotations.ListAsync(essay.Id, new AnnotationFilter(Creator: "ada"), after, limit: 3, Cancel);
            found.AddRange(page.Items.Select(annotation => annotation.Id));
            if (!page.HasMore) break;
            after = page.Items[^1].Id;
            await WriteAsync(essay, Given.Annotation(sentence: Sentences[found.Count % 4]));
        }

        Assert.Equal(found.Distinct(), found);
        Assert.Equal(found.Order(), found);
        Assert.Subset(found.ToHashSet(), (await MineAsync(before)).ToHashSet());
    }

    [Fact]
    public async Task ALongListIsReadInPagesOfAThousandPointers()
    {
        var essay = await PutEssayAsync();
        await Task.WhenAll(Enumerable.Range(0, 1_100).Select(i => WriteAsync(essay, Given.Annotation(by: i % 100 == 0 ? "bob" : "ada", tags: ["river"]))));

        var found = await ListAllAsync(new AnnotationFilter(Creator: "bob", Tag: "river"), limit: 5);

        Assert.Equal(11, found.Count);
    }

    private static IEnumerable<AnnotationFilter> Filters() =>
        from sentence in new SentenceId?[] { null, new SentenceId(17) }
        from kind in new AnnotationKind?[] { null, AnnotationKind.Context }
        from creator in new[] { null, "bob" }
        from tag in new[] { null, "steppe", "Граница" }
        from source in new[] { null, "coox1985" }
        select new AnnotationFilter(sentence, kind, creator, tag, source is null ? null : Given.SourceId(source));

    private static bool Fits(Annotation annotation, AnnotationFilter filter) =>
        (filter.Sentence is null || annotation.Target.Sentences.Contains(filter.Sentence.Value))
        && (filter.Kind is null || annotation.Statement.Kind == filter.Kind)
        && (filter.Creator is null || annotation.Creator.Id == filter.Creator)
        && (filter.Tag is null || annotation.Statement.Tags.Contains(filter.Tag, StringComparer.OrdinalIgnoreCase))
        && (filter.Source is null || annotation.Statement.Citations.Any(citation => citation.Source == filter.Source));

    private async Task<List<Annotation>> WriteManyAsync(int count)
    {
        var essay = await PutEssayAsync();
        foreach (var id in SourceIds) await Sources.AddAsync(Given.Source(id), receipt: null, Cancel);

        var random = new Random(20_390_511);
        var all = new List<Annotation>();
        for (var i = 0; i < count; i++) all.Add(await WriteAsync(essay, RandomAnnotation(random)));
        return all;
    }

    private static Annotation RandomAnnotation(Random random)
    {
        var sentence = Sentences[random.Next(4)];
        return Given.Annotation(
            sentence,
            random.GetItems(Kinds, 1)[0],
            random.GetItems(Scholars, 1)[0],
            tags: [.. random.GetItems(Tags, 2).Distinct()],
            sources: [.. random.GetItems(SourceIds, random.Next(3))],
            through: random.Next(4) == 0 ? sentence + 1 : 0);
    }

    private async Task<List<AnnotationId>> ListAllAsync(AnnotationFilter filter, int limit)
    {
        var found = new List<AnnotationId>();
        for (AnnotationId? after = null; ;)
        {
            var page = await Annotations.ListAsync(Given.EssayId(), filter, after, limit, Cancel);
            found.AddRange(page.Items.Select(annotation => annotation.Id));
            Assert.True(page.Items.Count == limit || !page.HasMore);
            if (!page.HasMore) return found;
            after = page.Items[^1].Id;
        }
    }

    private async Task<IEnumerable<AnnotationId>> MineAsync(IEnumerable<AnnotationId> ids)
    {
        var mine = new List<AnnotationId>();
        foreach (var id in ids)
        {
            if ((await Annotations.FindAsync(Given.EssayId(), id, Cancel))!.Value.Creator.Id == "ada") mine.Add(id);
        }

        return mine;
    }
}
