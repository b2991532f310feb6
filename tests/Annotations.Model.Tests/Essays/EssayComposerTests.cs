using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using CsCheck;
using static Annotations.Testing.Builders.Build;

namespace Annotations.Model.Tests.Essays;

public sealed class EssayComposerTests
{
    [Fact]
    public void NumbersSentencesFromOne()
    {
        var essay = AnEssay().WithText("Borders\n\nIt was long. It was high.\n\nNobody came.").Composed();

        Assert.Equal(["s1", "s2", "s3"], IdsOf(essay));
        Assert.Equal([1, 1, 2], essay.Content.Sentences.Select(sentence => sentence.Paragraph));
        Assert.Equal(new EssayCounts(48, Headings: 1, Paragraphs: 2, Sentences: 3), essay.Essay.Counts);
        Assert.Equal(4, essay.Essay.NextSentence);
    }

    [Fact]
    public void TakesTheFirstHeadingForATitleThatWasNotSaid()
    {
        var draft = new EssayDraft("# A  long\tborder\n\nIt was long.", TextSyntax.Markdown, Title: null, Language: null, Citation: null);

        var composed = EssayComposer.Compose(AnEssay().Build().Id, draft, AnEssay().Change()).Value;

        Assert.Equal(("A long border", "und"), (composed.Essay.Description.Title, composed.Essay.Description.Language));
    }

    [Fact]
    public void TakesTheIdForATitleWhereThereIsNoHeading()
    {
        var draft = new EssayDraft("It was long.", TextSyntax.Plain, Title: null, Language: null, Citation: null);

        Assert.Equal("nomonhan", EssayComposer.Compose(AnEssay().Build().Id, draft, AnEssay().Change()).Value.Essay.Description.Title);
    }

    [Fact]
    public void KeepsTheIdsOfSentencesThatStay()
    {
        var revised = Revise("One stands. Two goes. Three stands.", "New begins. One stands. Three stands. New ends.");

        Assert.Equal(["s4", "s1", "s3", "s5"], IdsOf(revised));
        Assert.Equal([1, 2, 3, 4], revised.Content.Sentences.Select(sentence => sentence.Ordinal));
        Assert.Equal((2, 2, 6), (revised.Essay.Revision, revised.Essay.TextRevision, revised.Essay.NextSentence));
    }

    [Fact]
    public void KeepsTheOrderOfSentencesThatAreAlike() =>
        Assert.Equal(["s1", "s2", "s4"], IdsOf(Revise("It was so. It was so. End.", "It was so. It was so. It was so.")));

    [Fact]
    public void NeverReusesTheIdOfASentenceThatWent()
    {
        var shorter = Revise("One stands. Two goes.", "One stands.");

        var longer = Again(shorter, "One stands. Two goes.");

        Assert.Equal(["s1", "s3"], IdsOf(longer));
    }

    [Fact]
    public void KeepsTheTextsRevisionWhereOnlyTheTitleChanges()
    {
        var essay = AnEssay().Composed();

        var revised = EssayComposer.Revise(essay.Essay, essay.Content, AnEssay().Titled("Another").Draft(), AnEssay().WrittenBy(2).Change()).Value;

        Assert.Same(essay.Content, revised.Content);
        Assert.Equal((2, 1, essay.Essay.TextOperation), (revised.Essay.Revision, revised.Essay.TextRevision, revised.Essay.TextOperation));
        Assert.NotEqual(essay.Essay.ETag, revised.Essay.ETag);
    }

    [Fact]
    public void KeepsWhatALaterDraftDoesNotSay()
    {
        var essay = AnEssay().Titled("A border").In("mn").Composed();

        var revised = EssayComposer.Revise(essay.Essay, essay.Content, new EssayDraft("It was short.", TextSyntax.Plain, null, null, null), AnEssay().Change()).Value;

        Assert.Equal(("A border", "mn"), (revised.Essay.Description.Title, revised.Essay.Description.Language));
    }

    [Fact]
    public void RefusesATextOfHeadingsAlone()
    {
        var result = EssayComposer.Compose(AnEssay().Build().Id, AnEssay().InMarkdown().WithText("# A border").Draft(), AnEssay().Change());

        Assert.Equal("no-sentences", Assert.Single(Assert.IsType<Invalid>(result.Failure).Faults).Code);
    }

    [Fact]
    public void RefusesMoreSentencesThanTheLimit()
    {
        var result = EssayComposer.Compose(AnEssay().Build().Id, AnEssay().WithText(string.Concat(Enumerable.Repeat("A border. ", 10_001))).Draft(), AnEssay().Change());

        Assert.Equal(10_000, Assert.IsType<TooLarge>(result.Failure).Limit);
    }

    [Fact]
    public void NoIdStandsForTwoSentencesInAnyRevision() =>
        Gen.Int[0, 9].Array[1, 12].Select(Text).Array[2, 6].Sample(texts =>
        {
            var seen = new Dictionary<SentenceId, string>();
            var essay = AnEssay().WithText(texts[0]).Composed();
            foreach (var text in texts)
            {
                essay = Again(essay, text);
                Assert.Equal(essay.Content.Sentences.Count, essay.Content.Sentences.Select(sentence => sentence.Id).Distinct().Count());
                Assert.All(essay.Content.Sentences, sentence => Assert.Equal(Remembered(seen, sentence.Id, essay.Content.TextOf(sentence)), essay.Content.TextOf(sentence)));
            }
        });

    [Fact]
    public void SentencesThatTouchASpanAreThoseThatShareACharacterWithIt() =>
        Gen.Select(Gen.Int[0, 42], Gen.Int[0, 42]).Where((start, end) => start < end).Sample((start, end) =>
        {
            var content = AnEssay().Content();
            var shared = content.Sentences.Where(sentence => sentence.Span.Start < end && sentence.Span.End > start);
            Assert.Equal(shared, content.Touching(new TextSpan(start, end)));
        });

    private static string Text(int[] numbers) => string.Join(' ', numbers.Select(number => $"Sentence {(char)('a' + number)} stands."));

    private static string Remembered(Dictionary<SentenceId, string> seen, SentenceId id, string text) => seen.TryAdd(id, text) ? text : seen[id];

    private static IEnumerable<string> IdsOf(ComposedEssay essay) => essay.Content.Sentences.Select(sentence => sentence.Id.ToString());

    private static ComposedEssay Revise(string before, string after) => Again(AnEssay().WithText(before).Composed(), after);

    private static ComposedEssay Again(ComposedEssay essay, string text) =>
        EssayComposer.Revise(essay.Essay, essay.Content, AnEssay().WithText(text).Draft(), AnEssay().Change()).Value;
}
