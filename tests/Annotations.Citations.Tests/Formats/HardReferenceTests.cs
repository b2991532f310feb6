using Annotations.Citations.Archives;
using Annotations.Citations.References;
using Annotations.Citations.Tests.Generated;

namespace Annotations.Citations.Tests.Formats;

/// <summary>References that are hard for one reason each, which is their id (tests/data/citations/hard.json).</summary>
public sealed class HardReferenceTests
{
    private static readonly IReadOnlyList<Reference> All = TestData.References("hard.json");

    private static readonly string[] Formats = ["bibtex", "bibtex-ascii", "bibtex-utf8", "biblatex", "ris", "endnote-xml", "mods", "zotero-rdf", "csl-json"];

    public static TheoryData<string, string> Cases() =>
        [.. All.SelectMany(reference => Formats.Select(format => (reference.Id, format)))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void ComesBackAsItWas(string id, string format)
    {
        var reference = All.Single(one => one.Id == id);
        var written = TestData.Written(format, reference);

        var read = RoundTripProperties.Reader(format).Read(new StringReader(written));

        Assert.Empty(read.Faults);
        var expected = format == "csl-json" ? reference : ArchivalUnit.Locate(reference);
        Assert.Equal(PlainReference.DescribeContent(expected), PlainReference.DescribeContent(Assert.Single(read.References)));
    }
}
