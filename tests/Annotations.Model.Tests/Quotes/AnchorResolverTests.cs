using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Quotes;
using Annotations.Model.Sentences;
using CsCheck;
using static Annotations.Testing.Builders.Build;

namespace Annotations.Model.Tests.Quotes;

public sealed class AnchorResolverTests
{
    private const string Text = "Maps\n\nThe river’s bank was the border. Nobody had marked it on the ground. Both armies patrolled it. Each side held a map. The other side held a map as well.";

    private static readonly string[] Vocabulary = ["the", "river", "border", "marked", "army", "patrol", "map", "treaty", "линия", "国境", "😀", "1939", "held", "a", "of", "Khalkha", "steppe", "garrison"];

    private static readonly EssayContent Content = AnEssay().WithText(Text).Content();

    /// <summary>Sentences of words, no two of which are the same.</summary>
    private static readonly Gen<EssayContent> AnyContent =
        Gen.OneOf(Vocabulary).Array[4, 12].Array[3, 12].Select(sentences =>
            AnEssay().WithText(string.Join(' ', sentences.Select((words, i) => $"Claim {i} says {string.Join(' ', words)}."))).Content());

    /// <summary>A passage of an essay of two words or more.</summary>
    private static readonly Gen<(EssayContent Content, TextSpan Span)> AnyPassage =
        Gen.Select(AnyContent, Gen.Int[0, 1_000], Gen.Int[0, 1_000], (content, from, length) =>
        {
            var starts = Enumerable.Range(0, content.Text.Length).Where(i => (i == 0 || content.Text[i - 1] == ' ') && content.Text[i] != ' ').ToList();
            var first = from % (starts.Count - 1);
            var last = Math.Min(starts.Count - 1, first + 1 + (length % 8));
            var end = content.Text.IndexOf(' ', starts[last]);
            return (content, new TextSpan(starts[first], end < 0 ? content.Text.Length : end));
        });

    [Fact]
    public void AnyPassageAnchorsToItself() => AnyPassage.Sample((content, span) =>
    {
        var target = AnchorResolver.Resolve(content, AnchorOf(content, span)).Value;

        Assert.Equal(SentencesAt(content, span), target.Sentences);
        Assert.Equal(span.Slice(content.Text).ToString(), target.Exact);
        Assert.Null(target.Score);
    });

    [Fact]
    public void AnyPositionIsThePassageThere() => AnyPassage.Sample((content, span) =>
    {
        var anchor = AnchorOf(content, span) with { Exact = null, Prefix = null, Suffix = null };

        Assert.Equal(SentencesAt(content, span), AnchorResolver.Resolve(content, anchor).Value.Sentences);
    });

    [Fact]
    public void AnEditedQuotationAnchorsWhereItWasOrSaysThatItDoesNotKnow() =>
        Gen.Select(AnyPassage, Gen.Select(Gen.Int[0, 1_000], Gen.Int[0, 2], Gen.Char["abc é-"]).Array[1, 5]).Sample((passage, edits) =>
        {
            var (content, span) = passage;
            var edited = edits.Aggregate(span.Slice(content.Text).ToString(), Edited);
            var resolved = AnchorResolver.Resolve(content, AnchorOf(content, span) with { Exact = edited, Start = null, End = null });

            if (resolved.Succeeded(out var target, out var failure)) Assert.Subset(SentencesAt(content, span).ToHashSet(), target.Sentences.ToHashSet());
            else Assert.IsType<Invalid>(failure);
        }, iter: 20_000);

    [Fact]
    public void AQuotationWithFewEditsAndItsContextIsFound()
    {
        var found = 0;
        var all = 0;
        Gen.Select(AnyPassage, Gen.Int[0, 1_000], Gen.Char["xyz"]).Sample((passage, at, letter) =>
        {
            var (content, span) = passage;
            if (span.Length < 20) return;
            var edited = Edited(span.Slice(content.Text).ToString(), (at, 0, letter));
            all++;
            if (AnchorResolver.Resolve(content, AnchorOf(content, span) with { Exact = edited }).Failure is null) found++;
        }, threads: 1, iter: 2_000);

        Assert.True(found > all * 0.95, $"{found} of {all}");
    }

    [Theory]
    [InlineData("The river's bank", null, null, "s1")]
    [InlineData("Nobody  had\nmarked", null, null, "s2")]
    [InlineData("Nobody had mar- ked it on the ground", null, null, "s2")]
    [InlineData("held a map", "Each side ", null, "s4")]
    [InlineData("held a map", null, " as well", "s5")]
    [InlineData("held a map", "The  other side ", ".", "s5")]
    public void FindsTheWordsByWhatStandsAround(string exact, string? prefix, string? suffix, string sentence) =>
        Assert.Equal(sentence, AnchorResolver.Resolve(Content, new Anchor("/target") { Exact = exact, Prefix = prefix, Suffix = suffix }).Value.Sentence.ToString());

    [Theory]
    [InlineData("held a map", "quote-ambiguous")]
    [InlineData("Nothing of the kind was ever said here", "quote-not-found")]
    [InlineData("map", "quote-ambiguous")]
    [InlineData("mapp", "quote-not-found")]
    public void SaysThatItDoesNotKnow(string exact, string code)
    {
        var failure = Assert.IsType<Invalid>(AnchorResolver.Resolve(Content, new Anchor("/target/selector") { Exact = exact }).Failure);

        Assert.Equal(("/target/selector", code), (failure.Faults.Single().Pointer, failure.Faults.Single().Code));
    }

    [Fact]
    public void AShortWordAmongQuiteOtherWordsIsNotTheOneThatWasMeant() =>
        Assert.NotNull(AnchorResolver.Resolve(Content, new Anchor("") { Exact = "patrolled", Prefix = "where the horsemen never ", Suffix = " a single well" }).Failure);

    [Fact]
    public void AHeadingIsNoSentence() =>
        Assert.IsType<Invalid>(AnchorResolver.Resolve(Content, new Anchor("") { Start = 0, End = 4 }).Failure);

    [Theory]
    [InlineData(5, 5)]
    [InlineData(0, 100_000)]
    [InlineData(9, 4)]
    public void APositionOutsideTheTextIsRefused(int start, int end) =>
        Assert.IsType<Invalid>(AnchorResolver.Resolve(Content, new Anchor("") { Start = start, End = end }).Failure);

    [Fact]
    public void PositionsInCodePointsGoBothWays() => Gen.OneOf(Vocabulary).Array[0, 20].Sample(words =>
    {
        var text = string.Concat(words);
        var codePoints = new CodePoints(text);
        for (var i = 0; i <= codePoints.Count; i++) Assert.Equal(i, codePoints.Before(codePoints.PositionOf(i)));
    });

    private static string Edited(string text, (int At, int Kind, char Letter) edit)
    {
        if (text.Length == 0) return text;
        var at = edit.At % text.Length;
        return edit.Kind switch
        {
            0 => text[..at] + edit.Letter + text[(at + 1)..],
            1 => text.Remove(at, 1),
            _ => text.Insert(at, edit.Letter.ToString()),
        };
    }

    private static Anchor AnchorOf(EssayContent content, TextSpan span)
    {
        var (start, end) = (Math.Max(0, span.Start - 32), Math.Min(content.Text.Length, span.End + 32));
        var codePoints = new CodePoints(content.Text);
        return new Anchor("/target")
        {
            Exact = span.Slice(content.Text).ToString(),
            Prefix = content.Text[start..span.Start],
            Suffix = content.Text[span.End..end],
            Start = codePoints.Before(span.Start),
            End = codePoints.Before(span.End),
        };
    }

    private static List<SentenceId> SentencesAt(EssayContent content, TextSpan span) => [.. content.Touching(span).Select(sentence => sentence.Id)];
}
