using Annotations.Citations.Formats;
using Annotations.Citations.Tests.Generated;
using CsCheck;

namespace Annotations.Citations.Tests.Formats;

public sealed class RoundTripProperties
{
    [Theory]
    [InlineData("bibtex")]
    [InlineData("bibtex-ascii")]
    [InlineData("biblatex")]
    [InlineData("ris")]
    [InlineData("endnote-xml")]
    [InlineData("mods")]
    [InlineData("zotero-rdf")]
    [InlineData("csl-json")]
    public void PlainReferencesComeBackAsTheyWere(string format) => PlainReference.List.Sample(list =>
    {
        var written = TestData.Written(format, list);

        var read = Reader(format).Read(new StringReader(written));

        Assert.Empty(read.Faults);
        Assert.Equal(list.Select(PlainReference.Describe), read.References.Select(PlainReference.Describe));
    });

    [Theory]
    [InlineData("bibtex")]
    [InlineData("bibtex-ascii")]
    [InlineData("bibtex-utf8")]
    [InlineData("biblatex")]
    [InlineData("ris")]
    [InlineData("endnote-xml")]
    [InlineData("mods")]
    [InlineData("zotero-rdf")]
    [InlineData("csl-json")]
    public void AnyReferenceComesBackAsItWasWhateverItHolds(string format) => AnyReference.List.Sample(list =>
    {
        var read = Reader(format).Read(new StringReader(TestData.Written(format, list)));

        Assert.Empty(read.Faults);
        Assert.Equal(list.Select(PlainReference.DescribeContent), read.References.Select(PlainReference.DescribeContent));
    });

    [Theory]
    [InlineData("bibtex")]
    [InlineData("ris")]
    [InlineData("endnote-xml")]
    [InlineData("mods")]
    [InlineData("zotero-rdf")]
    [InlineData("csl-json")]
    public void ReadersNeverThrow(string format) => Gen.Select(AnyReference.List, Gen.Int[0, 9999], Gen.Char, Gen.Bool).Sample((list, at, value, isCut) =>
    {
        var text = TestData.Written(format, list) + " ";
        var place = at % text.Length;
        Reader(format).Read(new StringReader(text[..place] + value + (isCut ? string.Empty : text[(place + 1)..])));
    });

    internal static IReferenceReader Reader(string format) =>
        ReferenceFormats.TryGetReader(format.StartsWith("bib", StringComparison.Ordinal) ? "bibtex" : format, out var reader) ? reader : throw new ArgumentException(format);
}
