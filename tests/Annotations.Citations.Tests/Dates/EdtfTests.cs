using Annotations.Citations.Dates;

namespace Annotations.Citations.Tests.Dates;

public sealed class EdtfTests
{
    [Theory]
    [InlineData("1939", 1939, null, null)]
    [InlineData("1939-05", 1939, 5, null)]
    [InlineData("1939-05-11", 1939, 5, 11)]
    [InlineData("1939-05-11T04:30:00Z", 1939, 5, 11)]
    [InlineData("1939-22", 1939, 22, null)]
    [InlineData("1939-XX-XX", 1939, null, null)]
    [InlineData("1939-05-XX", 1939, 5, null)]
    [InlineData("0000", -1, null, null)]
    [InlineData("-0043", -44, null, null)]
    [InlineData("Y-17000", -17001, null, null)]
    public void ReadsOnePoint(string text, int year, int? month, int? day)
    {
        Assert.True(Edtf.TryParse(text, out var date));

        Assert.Equal(new DatePoint(year, month, day), date.Start);
        Assert.False(date.IsRange);
        Assert.False(date.IsCirca);
        Assert.Equal(text, date.Edtf);
    }

    [Theory]
    [InlineData("1932~")]
    [InlineData("1932?")]
    [InlineData("1932-05%")]
    [InlineData("1924~/1926")]
    public void TakesAQualifierForCirca(string text)
    {
        Assert.True(Edtf.TryParse(text, out var date));

        Assert.True(date.IsCirca);
    }

    [Fact]
    public void TakesUnspecifiedDigitsForTheRangeTheyMayBe()
    {
        Assert.True(Edtf.TryParse("193X", out var date));

        Assert.Equal((1930, 1939, true), (date.Start!.Value.Year, date.End!.Value.Year, date.IsCirca));
    }

    [Theory]
    [InlineData("1939-05/1939-09", 1939, 1939, false)]
    [InlineData("1924/..", 1924, null, true)]
    [InlineData("1924/", 1924, null, true)]
    [InlineData("../1924", null, 1924, false)]
    public void ReadsIntervals(string text, int? start, int? end, bool isOpenEnded)
    {
        Assert.True(Edtf.TryParse(text, out var date));

        Assert.Equal((start, end, isOpenEnded), (date.Start?.Year, date.End?.Year, date.IsOpenEnded));
    }

    [Theory]
    [InlineData("")]
    [InlineData("May 1939")]
    [InlineData("39")]
    [InlineData("1939-13")]
    [InlineData("1939-02-30")]
    [InlineData("19X9")]
    [InlineData("1939/1940/1941")]
    [InlineData("../..")]
    [InlineData("1939-5")]
    [InlineData("Y1939")]
    public void RefusesWhatIsNoDateOfLevelOne(string text) => Assert.False(Edtf.TryParse(text, out _));

    [Theory]
    [InlineData(-44, null, "-0043")]
    [InlineData(1939, 5, "1939-05")]
    [InlineData(1939, 14, "1939-22")]
    public void WritesAPoint(int year, int? month, string expected) =>
        Assert.Equal(expected, Edtf.Format(Date.Of(year, month)));

    [Fact]
    public void WritesARangeAndACirca()
    {
        Assert.Equal("1937/1938", Edtf.Format(Date.Between(new DatePoint(1937), new DatePoint(1938))));
        Assert.Equal("1932~", Edtf.Format(new Date { Start = new DatePoint(1932), IsCirca = true }));
        Assert.Null(Edtf.Format(Date.InWords("forthcoming")));
    }
}
