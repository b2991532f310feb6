using Annotations.Model.Annotations;
using Annotations.Model.Sentences;
using Annotations.Storage.Keys;
using CsCheck;

namespace Annotations.Storage.Tests.Keys;

public sealed class KeyTests
{
    private static readonly Gen<AnnotationId> Ids =
        Gen.Select(Gen.Int[1, 999_999], Gen.Guid, (sentence, unique) => new AnnotationId(new SentenceId(sentence), unique));

    [Fact]
    public void AnnotationsSortByTheirIds() =>
        Gen.Select(Ids, Ids).Sample((one, other) =>
            Assert.Equal(Math.Sign(one.CompareTo(other)), Math.Sign(string.CompareOrdinal(RowKeys.Annotation(one), RowKeys.Annotation(other)))));

    [Fact]
    public void APlaceIsReadBackFromAnyKey() =>
        Ids.Sample(id =>
        {
            Assert.Equal(id, RowKeys.ParsePlace(RowKeys.Annotation(id)));
            Assert.Equal(id, RowKeys.ParsePlace(IndexKeys.Tag("any tag!") + RowKeys.Place(id)));
        });

    [Fact]
    public void ASentencesRangeHoldsItsAnnotationsAndNoOthers() =>
        Gen.Select(Ids, Ids).Sample((one, other) =>
            Assert.Equal(one.Sentence == other.Sentence, Holds(RowKeys.AnnotationsOf(one.Sentence), RowKeys.Annotation(other))));

    [Fact]
    public void EscapedTextIsAKeyAndDifferentTextsStayDifferent() =>
        Gen.Select(Gen.String, Gen.String).Sample((one, other) =>
        {
            Assert.False(KeyEscape.Escape(one).AsSpan().ContainsAny("/\\#?%!"));
            Assert.Equal(one == other, KeyEscape.Escape(one) == KeyEscape.Escape(other));
        });

    [Fact]
    public void TheLongestTagMakesAKeyThatTheServiceTakes()
    {
        var id = new AnnotationId(new SentenceId(999_999), Guid.CreateVersion7());

        var key = IndexKeys.Tag(new string('ж', Model.Limits.TagCharacters)) + RowKeys.Place(id);

        Assert.True(key.Length <= TableLimits.MaxKeyCharacters);
    }

    private static bool Holds(KeyRange range, string key) =>
        string.CompareOrdinal(key, range.From) >= 0 && string.CompareOrdinal(key, range.Before) < 0;
}
