using Annotations.Citations.Identifiers;
using CsCheck;

namespace Annotations.Citations.Tests.Identifiers;

public sealed class IdentifierTests
{
    private static readonly Gen<string> NineDigits = Gen.Char['0', '9'].Array[9].Select(digits => new string(digits));

    [Theory]
    [InlineData("0-8047-1160-7", "9780804711609")]
    [InlineData("ISBN 0 8047 1160 7", "9780804711609")]
    [InlineData("978-0-8047-1835-6", "9780804718356")]
    [InlineData("ISBN-13: 978‐0‐8047‐1835‐6", "9780804718356")]
    [InlineData("080442957x", "9780804429573")]
    public void AnIsbnIsThirteenDigits(string text, string normal) =>
        Assert.Equal(normal, Isbn.TryParse(text, out var isbn, out _) ? isbn.ToString() : null);

    [Theory]
    [InlineData("0-8047-1160-8", IdentifierFaultCodes.WrongCheckDigit)]
    [InlineData("978-0-8047-1835-7", IdentifierFaultCodes.WrongCheckDigit)]
    [InlineData("977-0-8047-1835-6", IdentifierFaultCodes.NotTheForm)]
    [InlineData("12345", IdentifierFaultCodes.WrongLength)]
    [InlineData("none", IdentifierFaultCodes.NotTheForm)]
    [InlineData("", IdentifierFaultCodes.WrongLength)]
    [InlineData("08047X1607", IdentifierFaultCodes.NotTheForm)]
    public void SaysWhatIsWrongWithAnIsbn(string text, string code)
    {
        var isIsbn = Isbn.TryParse(text, out _, out var fault);

        Assert.False(isIsbn);
        Assert.Equal(code, fault?.Code);
    }

    [Fact]
    public void OfTenIsbnsThatDifferInTheLastDigitOneIsRight() =>
        NineDigits.Sample(digits => "0123456789X".Count(last => Isbn.TryParse(digits + last, out _, out _)) == 1);

    [Fact]
    public void AChangedDigitOfAnIsbnIsNoticed() =>
        Gen.Select(NineDigits, Gen.Int[0, 8], Gen.Int[1, 9]).Sample((digits, at, by) =>
        {
            var right = digits + "0123456789X".First(last => Isbn.TryParse(digits + last, out _, out _));
            var wrong = right[..at] + (char)('0' + ((right[at] - '0' + by) % 10)) + right[(at + 1)..];
            return !Isbn.TryParse(wrong, out _, out _);
        });

    [Fact]
    public void SwappedNeighboursInAnIssnAreNoticed() =>
        Gen.Select(Gen.Char['0', '9'].Array[7], Gen.Int[0, 5]).Where((digits, at) => digits[at] != digits[at + 1]).Sample((digits, at) =>
        {
            var right = new string(digits) + "0123456789X".First(last => Issn.TryParse(new string(digits) + last, out _, out _));
            var wrong = right[..at] + right[at + 1] + right[at] + right[(at + 2)..];
            return !Issn.TryParse(wrong, out _, out _);
        });

    [Theory]
    [InlineData("00220094", "0022-0094")]
    [InlineData("ISSN 2434-561x", "2434-561X")]
    public void AnIssnHasAHyphen(string text, string normal) =>
        Assert.Equal(normal, Issn.TryParse(text, out var issn, out _) ? issn.ToString() : null);

    [Theory]
    [InlineData("0000-0002-1825-0097")]
    [InlineData("https://orcid.org/0000-0002-1825-0097")]
    [InlineData("orcid.org/0000000218250097")]
    public void AnOrcidIsAnAddress(string text) =>
        Assert.Equal("https://orcid.org/0000-0002-1825-0097", Orcid.TryParse(text, out var orcid, out _) ? orcid.ToString() : null);

    [Fact]
    public void AnOrcidMayEndInAnX() => Assert.True(Orcid.TryParse("0000-0002-1694-233X", out _, out _));

    [Fact]
    public void SaysThatAnOrcidsCheckDigitIsWrong()
    {
        var isOrcid = Orcid.TryParse("0000-0002-1825-0096", out _, out var fault);

        Assert.False(isOrcid);
        Assert.Equal(IdentifierFaultCodes.WrongCheckDigit, fault?.Code);
        Assert.Contains('7', fault!.Message);
    }

    [Theory]
    [InlineData("10.1177/002200948301800403", "10.1177/002200948301800403")]
    [InlineData("https://doi.org/10.1/X", "10.1/X")]
    [InlineData("http://dx.doi.org/10.1002/(SICI)1096-8644(199601)99:1%3C1::AID%3E3.0.CO", "10.1002/(SICI)1096-8644(199601)99:1<1::AID>3.0.CO")]
    [InlineData("doi: 10.1/x", "10.1/x")]
    [InlineData("DOI:https://doi.org/10.1/x", null)]
    [InlineData("10.1000", null)]
    [InlineData("11.1/x", null)]
    [InlineData("10.1/a b", null)]
    public void ADoiIsItsNameAlone(string text, string? normal) =>
        Assert.Equal(normal, Doi.TryParse(text, out var doi, out _) ? doi.ToString() : null);

    [Fact]
    public void DoisThatDifferInTheCaseOfAsciiLettersAreEqual()
    {
        var areDois = Doi.TryParse("10.1/AbÉ", out var one, out _) & Doi.TryParse("10.1/aBÉ", out var other, out _) & Doi.TryParse("10.1/aBé", out var third, out _);

        Assert.True(areDois);
        Assert.True(one == other);
        Assert.NotEqual(one, third);
        Assert.Equal("10.1/AbÉ", one.ToString());
    }

    [Theory]
    [InlineData("HTTPS://WWW.Example.ORG/A?b=C#D", "https://www.example.org/A?b=C#D")]
    [InlineData("https://Ada@Example.org:8080", "https://Ada@example.org:8080")]
    [InlineData("https://mn.wikipedia.org/wiki/Халхын_гол", "https://mn.wikipedia.org/wiki/Халхын_гол")]
    [InlineData("URN:nbn:de:101", "urn:nbn:de:101")]
    public void AnAddressHasItsSchemeAndHostInLowerCase(string text, string normal) =>
        Assert.Equal(normal, WebAddress.TryParse(text, out var address, out _) ? address.ToString() : null);

    [Theory]
    [InlineData("www.example.org/x", IdentifierFaultCodes.SchemeMissing)]
    [InlineData("example.org:80/x", IdentifierFaultCodes.SchemeMissing)]
    [InlineData("https://example.org/a b", IdentifierFaultCodes.NotTheForm)]
    [InlineData("https:///x", IdentifierFaultCodes.NotTheForm)]
    [InlineData("javascript:alert(1)", IdentifierFaultCodes.SchemeRefused)]
    public void SaysWhatIsWrongWithAnAddress(string text, string code)
    {
        var isAddress = WebAddress.TryParse(text, out _, out var fault);

        Assert.False(isAddress);
        Assert.Equal(code, fault?.Code);
    }

    [Fact]
    public void ANormalFormIsItsOwn() =>
        Gen.String.Sample(text =>
            (!Doi.TryParse("10.1/" + text, out var doi, out _) || (Doi.TryParse(doi.ToString(), out var again, out _) && again.ToString() == doi.ToString()))
            && (!WebAddress.TryParse("https://" + text, out var address, out _) || (WebAddress.TryParse(address.ToString(), out var same, out _) && same == address)));
}
