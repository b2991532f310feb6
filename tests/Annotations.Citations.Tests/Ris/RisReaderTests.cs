using Annotations.Citations.Formats;
using Annotations.Citations.Ris;

namespace Annotations.Citations.Tests.Ris;

public sealed class RisReaderTests
{
    [Fact]
    public void ReadsOldTagsAndLooseBlanks()
    {
        var reference = Assert.Single(Read("""
            TY - JOUR
            A1 - Sella, Amnon
            T1 - Khalkhin-Gol: the forgotten war
            JF - Journal of Contemporary History
            JA - J Contemp Hist
            Y1 - 1983/10//
            SP - 651
            EP - 687
            SN - 0022-0094
            N2 - An abstract
            that goes on
            ER -
            """).References);

        Assert.Equal(("Journal of Contemporary History", "J Contemp Hist"), (reference.Text("container-title"), reference.Text("container-title-short")));
        Assert.Equal((1983, 10), (reference.Date("issued")!.Start!.Value.Year, reference.Date("issued")!.Start!.Value.Month));
        Assert.Equal(("651-687", "0022-0094"), (reference.Text("page"), reference.Text("ISSN")));
        Assert.Equal("An abstract\nthat goes on", reference.Text("abstract"));
    }

    [Fact]
    public void TakesABooksSecondTitleForItsSeries()
    {
        var reference = Assert.Single(Read("TY  - BOOK\nTI  - The Soviet Union\nT2  - Pitt Series\nER  - \n").References);

        Assert.Equal("Pitt Series", reference.Text("collection-title"));
        Assert.Null(reference.Text("container-title"));
    }

    [Fact]
    public void ReportsRecordsWithoutAnEndAndTextOutside()
    {
        var read = Read("hello\nTY  - BOOK\nTI  - A\nTY  - BOOK\nTI  - B\nER  - \n");

        Assert.Equal([(1, ReadFaultCodes.TextMisplaced), (2, ReadFaultCodes.EntryUnclosed)], read.Faults.Select(fault => (fault.Line, fault.Code)));
        Assert.Equal(["A", "B"], read.References.Select(reference => reference.Text("title")));
    }

    [Fact]
    public void KeepsTagsThatCslHasNoVariableFor() =>
        Assert.Equal("x", Assert.Single(Read("TY  - BOOK\nC7  - x\nER  - \n").References).Custom("C7"));

    private static ReadReferences Read(string text) => new RisReader().Read(new StringReader(text));
}
