using Annotations.Model.Rights;
using CsCheck;

namespace Annotations.Model.Tests.Rights;

public sealed class LicenceTests
{
    private const string By = "https://creativecommons.org/licenses/by/4.0/";
    private const string InCopyright = "http://rightsstatements.org/vocab/InC/1.0/";

    private static readonly Gen<string> Codes = Gen.OneOf("by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd");

    private static readonly Gen<string> Ports = Gen.OneOf("", "/de", "/us", "/igo", "/scotland", "/jp");

    private static readonly Gen<(string Code, string Version, string Port)> CreativeCommons = Gen.OneOf(
        Gen.Select(Codes, Gen.OneOf("2.0", "2.5", "3.0"), Ports),
        Codes.Select(code => (code, "4.0", "")));

    private static readonly Gen<string> Pages = Gen.OneOf("", "/", "/deed", "/deed.de", "/deed.zh-hans", "/DEED.pt_BR", "/legalcode", "/legalcode.txt", "/legalcode.mn/", "/rdf", "/?ref=chooser-v1", "/deed.en?lang=en", "/deed#deed-conditions");

    private static readonly Gen<string> Statements = Gen.OneOf("InC", "InC-OW-EU", "InC-EDU", "InC-NC", "InC-RUU", "NoC-CR", "NoC-NC", "NoC-OKLR", "NoC-US", "CNE", "UND", "NKC");

    [Theory]
    [InlineData("https://creativecommons.org/licenses/by/4.0", By)]
    [InlineData("http://creativecommons.org/licenses/by/4.0/", By)]
    [InlineData("https://www.creativecommons.org/licenses/by/4.0/deed.de", By)]
    [InlineData("HTTPS://CreativeCommons.org/licenses/BY/4.0/legalcode", By)]
    [InlineData("CC-BY-4.0", By)]
    [InlineData("cc by 4.0", By)]
    [InlineData("CC BY-NC-SA 3.0 IGO", "https://creativecommons.org/licenses/by-nc-sa/3.0/igo/")]
    [InlineData("CC-BY-SA-2.0-UK", "https://creativecommons.org/licenses/by-sa/2.0/uk/")]
    [InlineData("CC0", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("http://creativecommons.org/publicdomain/zero/1.0/deed.ja", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("CC-PDM-1.0", "https://creativecommons.org/publicdomain/mark/1.0/")]
    [InlineData("https://creativecommons.org/licenses/nc-sampling+/1.0/", "https://creativecommons.org/licenses/nc-sampling+/1.0/")]
    [InlineData("https://rightsstatements.org/vocab/InC/1.0/", InCopyright)]
    [InlineData("https://rightsstatements.org/page/inc/1.0/?language=de", InCopyright)]
    [InlineData("http://example.org/free", "http://example.org/free")]
    [InlineData("HTTP://Example.ORG:80/a/../b%7Ec?Q=1#X", "http://example.org/b~c?Q=1#X")]
    public void IsOneThingHoweverItIsGiven(string text, string iri) => Assert.Equal(iri, Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("CC BY")]
    [InlineData("CC-BY-9.0")]
    [InlineData("CC-BY-4.0-DE")]
    [InlineData("MIT")]
    [InlineData("creativecommons.org/licenses/by/4.0/")]
    [InlineData("https://creativecommons.org/licenses/by/")]
    [InlineData("https://creativecommons.org/licenses/by/4.0/de/")]
    [InlineData("https://creativecommons.org/licenses/by-sa-nc/4.0/")]
    [InlineData("https://creativecommons.org/licenses/by/4.0/?territory=de")]
    [InlineData("https://creativecommons.org/about")]
    [InlineData("https://rightsstatements.org/vocab/Free/1.0/")]
    [InlineData("http://rightsstatements.org/vocab/NoC-CR/1.0/?relatedURL=http://example.org")]
    [InlineData("urn:isbn:9780804718356")]
    [InlineData("ftp://example.org/terms")]
    [InlineData("http:/example.org/terms")]
    [InlineData("https://ada@example.org/terms")]
    [InlineData("https://example.org/the terms")]
    [InlineData("https://example.org/<b>")]
    [InlineData("https://example.org/\u0007")]
    [InlineData("javascript://example.org/%0aalert(1)")]
    public void IsNothingElse(string? text) => Assert.Null(Read(text));

    [Fact]
    public void HasAtMostFiveHundredCharacters()
    {
        Assert.NotNull(Read("https://example.org/" + new string('a', 480)));
        Assert.Null(Read("https://example.org/" + new string('a', 481)));
        Assert.Null(Read("https://example.org/" + new string('ж', 100)));
    }

    [Fact]
    public void EveryAddressOfALicenceOfCreativeCommonsIsThatLicence() =>
        Gen.Select(CreativeCommons, Pages, Gen.OneOf("http://", "https://", "https://www.")).Sample((licence, page, start) =>
            Read($"{start}creativecommons.org/licenses/{licence.Code}/{licence.Version}{licence.Port}{page}") == $"https://creativecommons.org/licenses/{licence.Code}/{licence.Version}{licence.Port}/");

    [Fact]
    public void TheSpdxIdAndTheNameOfALicenceAreThatLicence() =>
        CreativeCommons.Sample(licence =>
        {
            var iri = $"https://creativecommons.org/licenses/{licence.Code}/{licence.Version}{licence.Port}/";
            return Read($"CC-{licence.Code.ToUpperInvariant()}-{licence.Version}{licence.Port.Replace('/', '-').ToUpperInvariant()}") == iri && Licence.TryParse(iri, out var read) && Read(read.Name) == iri;
        });

    [Fact]
    public void EveryAddressOfARightsStatementIsThatStatement() =>
        Gen.Select(Statements, Gen.OneOf("vocab", "page", "data"), Gen.OneOf("http", "https"), Gen.OneOf("", "/", "/?language=mn")).Sample((code, part, scheme, end) =>
            Read($"{scheme}://rightsstatements.org/{part}/{code}/1.0{end}") == $"http://rightsstatements.org/vocab/{code}/1.0/");

    [Fact]
    public void WhateverIsTakenIsAnAddressOfTheWebAndStaysAsItIs() =>
        Gen.Select(
            Gen.OneOf("http://", "https://", "HTTP://", "ftp://", "", "http:/", "https://creativecommons.org/", "https://rightsstatements.org/vocab/", "CC-", "cc0", "http://xn--", "https://[::1]", "https://example.org/"),
            Gen.String[Gen.OneOf(Gen.Char["abcXYZ019.-_~/:?#[]@!$&'()*+,;=%<>\" \\^`{|}"], Gen.Char["жᠮ日é\u00A0\u200F"], Gen.Char), 0, 40])
            .Sample((start, rest) => Read(start + rest) is not { } iri
                || (Uri.TryCreate(iri, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && iri.Length <= Limits.LicenceCharacters && Read(iri) == iri && Licence.TryParse(iri, out var licence) && licence.Name.Length > 0), iter: 100_000);

    [Theory]
    [InlineData("CC-BY-NC-SA-3.0-IGO", "CC BY-NC-SA 3.0 IGO")]
    [InlineData("CC0", "CC0 1.0")]
    [InlineData("CC-PDM-1.0", "Public Domain Mark 1.0")]
    [InlineData(InCopyright, "In Copyright")]
    [InlineData("https://example.org/terms", "https://example.org/terms")]
    public void HasANameForReaders(string text, string name)
    {
        Assert.True(Licence.TryParse(text, out var licence));

        Assert.Equal(name, licence.Name);
    }

    private static string? Read(string? text) => Licence.TryParse(text, out var licence) ? licence.Iri : null;
}
