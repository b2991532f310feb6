using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Quotes;
using Annotations.Model.Sentences;
using CsCheck;
using static Annotations.Testing.Builders.Build;

namespace Annotations.Model.Tests.Quotes;

public sealed class QuoteFinderTests
{
    private const string Text = "The river’s bank — “Halhin Gol” —\nwas the border. Nobody had marked it. Both\u00A0armies patrolled it.";

    private static readonly string[] Vocabulary = ["the", "long", "river’s", "“bank”", "—", "Gol", "été", "граница", "国境", "e\u0301", "😀", "a"];

    private static readonly EssayContent Content = AnEssay().WithText(Text).Content();

    [Theory]
    [InlineData("Nobody had marked", "s2", "Nobody had marked")]
    [InlineData("The river’s bank", "s1", "The river’s bank")]
    [InlineData("Nobody   had\n\tmarked", "s2", "Nobody had marked")]
    [InlineData(" Nobody had marked\n", "s2", "Nobody had marked")]
    [InlineData("The river's bank", "s1", "The river’s bank")]
    [InlineData("- \"Halhin Gol\" - was", "s1", "— “Halhin Gol” —\nwas")]
    [InlineData("«Halhin Gol»", "s1", "“Halhin Gol”")]
    [InlineData("Both armies", "s3", "Both\u00A0armies")]
    [InlineData("Bo\u00ADth armies", "s3", "Both\u00A0armies")]
    public void FindsTheSentenceThatHoldsTheWords(string quote, string sentence, string exact)
    {
        var passage = Find(quote).Value;

        Assert.Equal((sentence, sentence, exact), (passage.First.ToString(), passage.Last.ToString(), passage.Exact));
    }

    [Theory]
    [InlineData("border. Nobody", "s1", "s2", 2)]
    [InlineData("border.\nNobody had marked it.  Both armies", "s1", "s3", 3)]
    public void FindsWordsAcrossSentences(string quote, string first, string last, int count)
    {
        var passage = Find(quote).Value;

        Assert.Equal((first, last, count), (passage.First.ToString(), passage.Last.ToString(), passage.SentenceCount));
    }

    [Fact]
    public void PrefersWhereTheWordsStandLetterForLetter()
    {
        var content = AnEssay().WithText("He said 'yes' at once. She said ‘yes’ at last.").Content();

        Assert.Equal("s2", Find("‘yes’", content).Value.First.ToString());
    }

    [Fact]
    public void NamesThePassagesThatWordsCouldMean()
    {
        var fault = FaultOf("it.");

        Assert.Equal("quote-ambiguous", fault.Code);
        Assert.Equal(["s2", "s3"], fault.Candidates.Select(candidate => candidate.Id));
        Assert.Equal("Nobody had marked it.", fault.Candidates[0].Text);
    }

    [Fact]
    public void NamesNoMoreThanFiveOfThem()
    {
        var content = AnEssay().WithText(string.Concat(Enumerable.Range(1, 9).Select(number => $"Here is number {number}. "))).Content();

        Assert.Equal(["s1", "s2", "s3", "s4", "s5"], FaultOf("Here is", content).Candidates.Select(candidate => candidate.Id));
    }

    [Fact]
    public void TakesWordsThatStandTwiceInOneSentenceForThatSentence()
    {
        var content = AnEssay().WithText("A border is a border. Nothing else is.").Content();

        Assert.Equal("s1", Find("border", content).Value.First.ToString());
    }

    [Theory]
    [InlineData("Nobody had drawn it", "s2")]
    [InlineData("both the armies had patrolled", "s3")]
    public void NamesTheNearestSentencesWhereTheWordsStandNowhere(string quote, string nearest)
    {
        var fault = FaultOf(quote);

        Assert.Equal("quote-not-found", fault.Code);
        Assert.Equal(nearest, fault.Candidates[0].Id);
    }

    [Theory]
    [InlineData("Something wholly different")]
    [InlineData("nobody had marked it")]
    [InlineData("NOBODY")]
    [InlineData("\u00AD")]
    public void FindsNothingElse(string quote) =>
        Assert.Equal("quote-not-found", FaultOf(quote).Code);

    [Fact]
    public void LooksOnlyInTheRunThatIsNamed()
    {
        var third = Content.Sentences[2];

        var passage = QuoteFinder.Find(Content, "it.", third.Span, "/quote").Value;

        Assert.Equal("s3", passage.First.ToString());
    }

    [Fact]
    public void LeavesWhatStandsOutsideTheRunThatIsNamed()
    {
        var result = QuoteFinder.Find(Content, "Nobody  had", Content.Sentences[2].Span, "/quote");

        Assert.Equal("quote-not-found", Assert.Single(Assert.IsType<Invalid>(result.Failure).Faults).Code);
    }

    [Fact]
    public void RefusesAPassageOfMoreSentencesThanTheLimit()
    {
        var text = string.Concat(Enumerable.Range(1, 11).Select(number => $"Here is number {number}. "));
        var content = AnEssay().WithText(text).Content();

        Assert.Equal(10, Assert.IsType<TooLarge>(Find(text.Trim(), content).Failure).Limit);
    }

    [Fact]
    public void FindsAnyPartOfASentenceWithinIt() =>
        Parts.Sample((content, sentence, start, length) =>
        {
            var quote = content.TextOf(sentence).Substring(start, length);

            var passage = QuoteFinder.Find(content, quote, sentence.Span, "/quote").Value;

            Assert.Equal((sentence.Id, sentence.Id, quote), (passage.First, passage.Last, passage.Exact));
        });

    [Fact]
    public void FindsAnyPartOfASentenceSomewhereInTheEssay() =>
        Parts.Sample((content, sentence, start, length) =>
        {
            var quote = content.TextOf(sentence).Substring(start, length);

            var result = QuoteFinder.Find(content, quote, new TextSpan(0, content.Text.Length), "/quote");

            Assert.True(result.Failure is null ? result.Value.Exact == quote : FaultOf(result).Code == "quote-ambiguous");
        });

    [Fact]
    public void FindsAnyPartOfASentenceWhateverItsWhiteSpace() =>
        Parts.Sample((content, sentence, start, length) =>
        {
            var quote = $"\n {content.TextOf(sentence).Substring(start, length).Replace(" ", " \r\n\u00A0", StringComparison.Ordinal)} ";

            var passage = QuoteFinder.Find(content, quote, sentence.Span, "/quote").Value;

            Assert.Equal(Words(quote), Words(passage.Exact));
            Assert.Equal((sentence.Id, sentence.Id), (passage.First, passage.Last));
        });

    [Fact]
    public void NeverThrowsWhateverIsQuoted() =>
        Gen.Select(Gen.String[0, 30], Gen.String[0, 10]).Sample((text, quote) =>
            EssayText.Normalize($"A border. {text}", "") is not { Failure: null } normal
            || Find(quote, AnEssay().WithText(normal.Value).Content()) is { } result && (result.Failure is not null || result.Value.SentenceCount > 0));

    [Theory]
    [InlineData("aaaaaaaa")]
    [InlineData(" aaa\u00ADaaaaa")]
    public void FindsALongQuotationThatStandsEverywhereInALongSentence(string words)
    {
        var content = AnEssay().WithText($"{new string('a', 1_000_000)}.").Content();

        var passage = Find(string.Concat(Enumerable.Repeat(words.Trim(), 1_000)), content).Value;

        Assert.Equal("s1", passage.First.ToString());
    }

    [Theory]
    [InlineData("ab ab")]
    [InlineData("ab  ab")]
    public void FindsEveryRunThatRepeatedWordsStandIn(string quote)
    {
        var content = AnEssay().WithText("Ab ab ab ab. Cd cd. Ab ab ab ab ab cd.").Content();

        Assert.Equal(["s1", "s3"], FaultOf(quote, content).Candidates.Select(candidate => candidate.Id));
    }

    private static Gen<(EssayContent Content, Sentence Sentence, int Start, int Length)> Parts =>
        from words in Gen.Int[0, Vocabulary.Length - 1].Select(i => Vocabulary[i]).Array[1, 12].Array[1, 5]
        let content = AnEssay().WithText(string.Join(' ', words.Select(some => $"The {string.Join(' ', some)} end."))).Content()
        from sentence in Gen.Int[0, content.Sentences.Count - 1].Select(i => content.Sentences[i])
        from start in Gen.Int[0, sentence.Span.Length - 1]
        from length in Gen.Int[1, sentence.Span.Length - start]
        where !string.IsNullOrWhiteSpace(content.TextOf(sentence).Substring(start, length))
        select (content, sentence, start, length);

    private static Result<Passage> Find(string quote, EssayContent? content = null) =>
        QuoteFinder.Find(content ?? Content, quote, new TextSpan(0, (content ?? Content).Text.Length), "/quote");

    private static Fault FaultOf(string quote, EssayContent? content = null) => FaultOf(Find(quote, content));

    private static Fault FaultOf(Result<Passage> result) => Assert.Single(Assert.IsType<Invalid>(result.Failure).Faults);

    private static string[] Words(string text) => text.Replace('”', '“').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
