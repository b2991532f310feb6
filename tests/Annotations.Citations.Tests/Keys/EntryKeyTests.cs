using Annotations.Citations.Dates;
using Annotations.Citations.Keys;
using Annotations.Citations.Names;
using Annotations.Citations.References;

namespace Annotations.Citations.Tests.Keys;

public sealed class EntryKeyTests
{
    [Theory]
    [InlineData("Coox", "Nomonhan: Japan against Russia, 1939", 1985, "coox1985nomonhan")]
    [InlineData("Баабар", "Монголын түүх", 1999, "baabar1999mongolyn")]
    [InlineData("Слуцкий", "О советской политике", 1991, "slutskii1991sovetskoi")]
    [InlineData("Schöne", "Die Geschichte", 1968, "schone1968geschichte")]
    [InlineData("de la Cruz", "L'État", 2001, "delacruz2001etat")]
    [InlineData("Đặng", "<i>The</i> War", 2001, "dang2001war")]
    public void JoinsFamilyNameYearAndWord(string family, string title, int year, string key)
    {
        var reference = new ReferenceBuilder("book")
            .Names("author", Name.Person(family)).Text("title", title).Date("issued", Date.Of(year)).Build();

        Assert.Equal(key, EntryKey.Suggest(reference));
    }

    [Fact]
    public void TakesTheEditorOrAnInstitution()
    {
        var edited = new ReferenceBuilder("book").Names("editor", Name.Person("Bawden")).Text("title", "The Modern").Build();
        var issued = new ReferenceBuilder("report").Names("author", Name.Institution("The Academy of Sciences")).Build();

        Assert.Equal("bawdenndmodern", EntryKey.Suggest(edited));
        Assert.Equal("academynd", EntryKey.Suggest(issued));
    }

    [Fact]
    public void IsNeverEmpty()
    {
        Assert.Equal("source", EntryKey.Suggest(new ReferenceBuilder("book").Build()));
        Assert.Equal("source", EntryKey.Suggest(new ReferenceBuilder("book").Text("title", "蒙古").Build()));
    }

    [Fact]
    public void ReadsNoFurtherThanItMust() =>
        Assert.Equal("source1999", EntryKey.Suggest(new ReferenceBuilder("book").Date("issued", Date.Of(1999)).Build()));
}
