using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;
using Annotations.Model.Sources;
using CsCheck;

namespace Annotations.Model.Tests.Ids;

public sealed class IdTests
{
    private static readonly Gen<SentenceId> Sentences = Gen.Int[1, 999_999].Select(number => new SentenceId(number));

    private static readonly Gen<AnnotationId> AnnotationIds = Gen.Select(Sentences, Gen.Guid, (sentence, unique) => new AnnotationId(sentence, unique));

    [Fact]
    public void ASentencesIdIsReadAsItIsWritten() =>
        Sentences.Sample(id => SentenceId.TryParse(id.ToString(), out var read) && read == id);

    [Fact]
    public void AnAnnotationsIdIsReadAsItIsWritten() =>
        AnnotationIds.Sample(id => AnnotationId.TryParse(id.ToString(), out var read) && read == id);

    [Fact]
    public void WhatIsReadAsASentencesIdIsWrittenAgainAsItWas() =>
        Gen.String[Gen.Char["s0123456789 -+S"], 0, 9].Sample(text => !SentenceId.TryParse(text, out var id) || id.ToString() == text);

    [Fact]
    public void WhatIsReadAsAnAnnotationsIdIsWrittenAgainAsItWas() =>
        Gen.Select(Gen.String[Gen.Char["s0129-"], 0, 4], Gen.String[Gen.Char["0123456789abcdefA-{ "], 30, 34]).Sample((start, end) =>
            !AnnotationId.TryParse($"{start}-{end}", out var id) || id.ToString() == $"{start}-{end}");

    [Fact]
    public void AnnotationsSortBySentenceAndThenAsTheirIdsAreWritten() =>
        Gen.Select(AnnotationIds, AnnotationIds).Sample((one, other) =>
            Math.Sign(one.CompareTo(other)) == Math.Sign(string.CompareOrdinal(Padded(one), Padded(other))));

    [Fact]
    public void AnySlugIsAnEssaysAndASourcesId() =>
        Gen.String[Gen.Char["abcxyz0189"], 1, 20].Array[1, 3].Select(words => string.Join('-', words)).Sample(slug =>
            EssayId.TryParse(slug, out var essay) && essay.Value == slug && SourceId.TryParse(slug, out var source) && source.Value == slug);

    [Fact]
    public void NoIdHoldsACharacterThatATableOrAnAddressForbids() =>
        Gen.String.Sample(text => !EssayId.TryParse(text, out _) || text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a%b")]
    [InlineData("é")]
    [InlineData("а")]
    [InlineData("１")]
    [InlineData("a\n")]
    public void WhatIsNoSlugIsNoId(string? text)
    {
        Assert.False(EssayId.TryParse(text, out _));
        Assert.False(SourceId.TryParse(text, out _));
    }

    [Fact]
    public void AnIdHasAtMostSixtyFourCharacters()
    {
        Assert.True(EssayId.TryParse(new string('a', 64), out _));
        Assert.False(EssayId.TryParse(new string('a', 65), out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("s0")]
    [InlineData("s01")]
    [InlineData("S1")]
    [InlineData("s-1")]
    [InlineData("s+1")]
    [InlineData("s 1")]
    [InlineData("s1 ")]
    [InlineData("s1000000")]
    [InlineData("s99999999999")]
    [InlineData("s١")]
    public void WhatIsNoSentencesIdIsRefused(string text) =>
        Assert.False(SentenceId.TryParse(text, out _));

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_000)]
    public void ASentencesNumberIsFromOneToAMillion(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SentenceId(number));

    private static string Padded(AnnotationId id) => $"{id.Sentence.Number:D6}-{id.Unique:n}";
}
