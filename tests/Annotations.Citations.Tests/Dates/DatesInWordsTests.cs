using Annotations.Citations.Dates;
using Annotations.Citations.Ris;

namespace Annotations.Citations.Tests.Dates;

/// <summary>Dates as databases write them, in the tag that RIS has for them.</summary>
public sealed class DatesInWordsTests
{
    [Theory]
    [InlineData("27 June 1939", "1939-06-27")]
    [InlineData("1939 Jul 12", "1939-07-12")]
    [InlineData("July 12th, 1939", "1939-07-12")]
    [InlineData("12 июля 1939", "1939-07-12")]
    [InlineData("August 1939", "1939-08")]
    [InlineData("AUG 20-23, 2005", "2005-08-20/2005-08-23")]
    [InlineData("8-11 April 2019", "2019-04-08/2019-04-11")]
    [InlineData("30 Dec. 1999-2 Jan. 2000", "1999-12-30/2000-01-02")]
    [InlineData("1999//Jan-Feb", "1999-01/1999-02")]
    [InlineData("Spring 1994", "1994-21")]
    [InlineData("1990-92", "1990/1992")]
    [InlineData("ca. 1932", "1932~")]
    [InlineData("[1932?]", "1932~")]
    [InlineData("c1978", "1978")]
    [InlineData("3.5.2001", "2001-05-03")]
    [InlineData("2001-5-7", "2001-05-07")]
    public void AreRead(string text, string edtf) => Assert.Equal(edtf, Edtf.Format(Read("DA  - " + text)!));

    [Theory]
    [InlineData("1999", "JAN-MAR", "1999-01/1999-03")]
    [InlineData("1999", "3 March", "1999-03-03")]
    [InlineData("1999", "SPR", "1999-21")]
    public void AreReadWithTheYearApart(string year, string day, string edtf) => Assert.Equal(edtf, Edtf.Format(Read("PY  - " + year + "\nDA  - " + day)!));

    [Theory]
    [InlineData("5/7/2001")]
    [InlineData("31 June 1939")]
    [InlineData("forthcoming")]
    [InlineData("May")]
    public void StayWordsWhenTheySayNoCertainDay(string text) => Assert.Equal(text, Read("DA  - " + text)!.Literal);

    private static Date? Read(string lines) =>
        Assert.Single(new RisReader().Read(new StringReader("TY  - NEWS\n" + lines + "\nER  - \n")).References).Date("issued");
}
