using System.Text.Json;
using Annotations.Citations.Archives;
using Annotations.Citations.References;
using Annotations.Citations.Tests.Formats;
using CsCheck;

namespace Annotations.Citations.Tests.Archives;

public sealed class ArchivalUnitTests
{
    [Theory]
    [InlineData("f. 37977, op. 1, d. 54, l. 12", "37977", "1", "54", "12")]
    [InlineData("ф. 37977, оп. 1, д. 54, лл. 12-14", "37977", "1", "54", "12-14")]
    [InlineData("Фонд Р-5446 опись 14а дело 7", "Р-5446", "14а", "7", null)]
    [InlineData("fond 89, opis' 63, delo 4, list 5 ob.", "89", "63", "4", "5 ob.")]
    [InlineData("Х. 1, д. 3, х/н 54", "1", "3", "54", null)]
    [InlineData("хөмрөг 445, данс 1, хн 12, хуу. 3", "445", "1", "12", "3")]
    [InlineData("ф. 17", "17", null, null, null)]
    public void ReadsShelfMarks(string location, string fond, string? opis, string? delo, string? list) =>
        Assert.Equal(new ArchivalUnit(fond, opis, delo, list is "5 ob." ? "5 ob" : list), ArchivalUnit.Parse(location));

    [Theory]
    [InlineData("Box 12, Folder 3")]
    [InlineData("FO 371/23531")]
    [InlineData("B02030865300")]
    [InlineData("")]
    public void LeavesOtherArchivesAlone(string location) => Assert.Null(ArchivalUnit.Parse(location));

    [Theory]
    [InlineData("ru", "ф. 37977, оп. 1, д. 54")]
    [InlineData("mn-MN", "х. 37977, д. 1, х/н 54")]
    [InlineData("en", "f. 37977, op. 1, d. 54")]
    [InlineData(null, "f. 37977, op. 1, d. 54")]
    public void GivesAReferenceItsLocation(string? language, string location)
    {
        var reference = new ReferenceBuilder("manuscript").Text("language", language)
            .Json("custom", JsonSerializer.SerializeToElement(new { fond = "37977", opis = 1, delo = "54" })).Build();

        Assert.Equal(location, ArchivalUnit.Locate(reference).Text("archive_location"));
    }

    [Fact]
    public void KeepsTheLocationThatAReferenceHas()
    {
        var reference = new ReferenceBuilder("manuscript").Text("archive_location", "Box 1")
            .Json("custom", JsonSerializer.SerializeToElement(new { fond = "37977" })).Build();

        Assert.Same(reference, ArchivalUnit.Locate(reference));
        Assert.Equal("37977", ArchivalUnit.Of(reference)?.Fond);
    }

    [Theory]
    [InlineData("bibtex")]
    [InlineData("biblatex")]
    [InlineData("ris")]
    [InlineData("endnote-xml")]
    [InlineData("mods")]
    [InlineData("csv")]
    public void EveryFormatNamesTheUnit(string format)
    {
        var reference = new ReferenceBuilder("manuscript").Text("title", "Orders").Text("archive", "RGVA")
            .Json("custom", JsonSerializer.SerializeToElement(new { fond = "37977", opis = "1", delo = "54" })).Build();

        Assert.Contains("f. 37977, op. 1, d. 54", TestData.Written(format, reference).Replace('~', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void ReadsWhatItWrote()
    {
        var number = Gen.OneOf(Gen.Int[1, 99999].Select(value => $"{value}"), Gen.Int[1, 999].Select(value => $"{value}а"));
        var language = Gen.Int[0, 3].Select(index => new[] { "ru", "mn", "en", null }[index]);
        Gen.Select(number, number, number, number, language).Sample((fond, opis, delo, list, code) =>
        {
            var unit = new ArchivalUnit(fond, opis, delo, list);

            Assert.Equal(unit, ArchivalUnit.Parse(unit.ToString(code)));
        });
    }
}
