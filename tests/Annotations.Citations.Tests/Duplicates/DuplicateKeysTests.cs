using Annotations.Citations.Dates;
using Annotations.Citations.Duplicates;
using Annotations.Citations.Names;
using Annotations.Citations.References;
using Annotations.Citations.Tests.Generated;
using CsCheck;

namespace Annotations.Citations.Tests.Duplicates;

public sealed class DuplicateKeysTests
{
    [Fact]
    public void DoisAreComparedWhateverTheirCase() =>
        Assert.True(AreOneWork(Book().Text("title", "A").Text("DOI", "10.1/X"), Book().Text("title", "B").Text("DOI", "https://doi.org/10.1/x")));

    [Fact]
    public void AnIsbnOfTenDigitsIsThatOfThirteen() =>
        Assert.True(AreOneWork(Book().Text("ISBN", "0-8047-1160-7 (hbk.)"), Book().Text("ISBN", "9780804718356, 9780804711609")));

    [Theory]
    [InlineData("Border wars", "Border Wars!", true)]
    [InlineData("Border wars", "Armies", false)]
    public void ChaptersOfOneBookAreToldApartByTheirTitles(string one, string other, bool areOne) =>
        Assert.Equal(areOne, AreOneWork(Chapter(one), Chapter(other)));

    [Theory]
    [InlineData("Nomonhan: Japan against Russia", "NOMONHAN — Japan Against Russia.", true)]
    [InlineData("Халхын гол", "Khalkhyn gol", true)]
    [InlineData("Émigrés", "Emigres", true)]
    [InlineData("<i>Nomonhan</i>", "Nomonhan", true)]
    [InlineData("Nomonhan", "Khasan", false)]
    public void CreatorYearAndTitleAreComparedWithoutCaseMarksAndDiacritics(string one, string other, bool areOne) =>
        Assert.Equal(areOne, AreOneWork(Work(one), Work(other)));

    [Fact]
    public void VolumesAreDifferentWorks() => Assert.False(AreOneWork(Work("History").Text("volume", "1"), Work("History").Text("volume", "2")));

    [Fact]
    public void DocumentsInDifferentPlacesOfAnArchiveAreDifferentWorks() =>
        Assert.False(AreOneWork(Work("Report").Text("archive_location", "f. 4, op. 1, d. 12"), Work("Report").Text("archive_location", "f. 4, op. 1, d. 13")));

    [Fact]
    public void ArticlesOfOneTitleOnTwoDaysAreDifferentWorks() =>
        Assert.False(AreOneWork(Work("Notes").WithType("article-newspaper").Date("issued", Date.Of(1939, 5, 11)), Work("Notes").WithType("article-newspaper").Date("issued", Date.Of(1939, 5, 12))));

    [Fact]
    public void TitlesAloneMakeNoTwoWorksOne() =>
        Assert.False(AreOneWork(Book().Text("title", "Report").Text("publisher", "A"), Book().Text("title", "Report").Text("publisher", "B")));

    [Fact]
    public void ReferencesThatSayTheSameHaveTheSameKeysWhateverTheirIds() =>
        AnyReference.Reference.Sample(reference =>
            DuplicateKeys.Of(reference) is { Count: > 0 } keys && keys.SequenceEqual(DuplicateKeys.Of(reference.WithId("other"))) && keys.Distinct().Count() == keys.Count);

    private static bool AreOneWork(ReferenceBuilder one, ReferenceBuilder other) =>
        DuplicateKeys.Of(one.Build()).Select(key => key.Digest).Intersect(DuplicateKeys.Of(other.Build()).Select(key => key.Digest)).Any();

    private static ReferenceBuilder Book() => new("book");

    private static ReferenceBuilder Chapter(string title) => new ReferenceBuilder("chapter").Text("title", title).Text("ISBN", "0804711607");

    private static ReferenceBuilder Work(string title) => Book().Text("title", title).Names("author", Name.Person("Coox", "Alvin D.")).Date("issued", Date.Of(1985));
}
