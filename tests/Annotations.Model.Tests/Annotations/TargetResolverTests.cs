using Annotations.Model.Annotations;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;
using static Annotations.Testing.Builders.Build;

namespace Annotations.Model.Tests.Annotations;

public sealed class TargetResolverTests
{
    [Fact]
    public void TakesTheSentenceThatIsNamed()
    {
        var target = Resolve(2).Value;

        Assert.Equal((new SentenceId(2), new SentenceId(2), null), (target.Sentence, target.Through, target.Exact));
        Assert.Equal([new SentenceId(2)], target.Sentences);
    }

    [Fact]
    public void TakesEverySentenceOfTheRunThatIsNamed()
    {
        var target = Resolve(1, 3).Value;

        Assert.Equal([new SentenceId(1), new SentenceId(2), new SentenceId(3)], target.Sentences);
    }

    [Fact]
    public void TakesTheSentencesThatAreQuoted()
    {
        var target = Resolve(quote: "long.  Nobody").Value;

        Assert.Equal((new SentenceId(1), new SentenceId(2), "long. Nobody"), (target.Sentence, target.Through, target.Exact));
    }

    [Fact]
    public void KeepsTheRunThatIsNamedWhereItsWordsAreQuotedToo()
    {
        var target = Resolve(1, 2, "marked").Value;

        Assert.Equal((new SentenceId(1), new SentenceId(2), "marked"), (target.Sentence, target.Through, target.Exact));
    }

    [Theory]
    [InlineData(9, null, null, "/sentence unknown-sentence")]
    [InlineData(1, 9, null, "/throughSentence unknown-sentence")]
    [InlineData(2, 1, null, "/throughSentence out-of-order")]
    [InlineData(null, 1, "long", "/throughSentence sentence-missing")]
    [InlineData(null, null, null, "/sentence required")]
    [InlineData(1, null, "marked", "/quote quote-not-found")]
    [InlineData(null, null, "it.", "/quote quote-ambiguous")]
    public void NamesWhatIsNotRight(int? sentence, int? through, string? quote, string fault)
    {
        var found = Assert.Single(Assert.IsType<Invalid>(Resolve(sentence, through, quote).Failure).Faults);

        Assert.Equal(fault, $"{found.Pointer} {found.Code}");
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void TakesARunOfTenSentences(int last, bool isTaken)
    {
        var content = AnEssay().WithText(string.Concat(Enumerable.Repeat("A border. ", 11))).Content();

        var result = TargetResolver.Resolve(content, new TargetDraft(new SentenceId(1), new SentenceId(last), Quote: null));

        Assert.Equal(isTaken, result.Failure is not TooLarge);
    }

    private static Result<Target> Resolve(int? sentence = null, int? through = null, string? quote = null) =>
        TargetResolver.Resolve(AnEssay().Content(), new TargetDraft(IdOf(sentence), IdOf(through), quote));

    private static SentenceId? IdOf(int? number) => number is { } given ? new SentenceId(given) : null;
}
