using System.Text;
using System.Text.Json;
using Annotations.Citations.CslJson;
using Annotations.Citations.Formats;
using Annotations.Citations.Keys;
using Annotations.Citations.Tests.CslJson;
using Annotations.Citations.Tests.Generated;
using CsCheck;

namespace Annotations.Citations.Tests.Formats;

public sealed class WriterProperties
{
    [Fact]
    public void CslJsonReadsAsItWasWritten() => AnyReference.List.Sample(list =>
    {
        var written = TestData.Written("csl-json", list);

        Assert.Equal(written, TestData.Written("csl-json", Documents.Read(written)));
    });

    [Fact]
    public void ReadersNeverThrowOnMutatedJson()
    {
        var mutated = Gen.Select(AnyReference.List, Gen.Int[0, 5000], Gen.Byte, Gen.Bool);
        mutated.Sample((list, at, value, isCut) =>
        {
            var bytes = Encoding.UTF8.GetBytes(TestData.Written("csl-json", list));
            bytes[at % bytes.Length] = value;
            CslJsonReader.ReadDocument(isCut ? bytes.AsMemory(0, at % bytes.Length) : bytes);
        });
    }

    [Theory]
    [InlineData("""[{"type":"book","\ud800":1}]""")]
    [InlineData("""[{"type":"book","author":[{"\ud800":1}]}]""")]
    [InlineData("""[{"type":"book","issued":{"\ud800":1}}]""")]
    [InlineData("""[{"type":"\ud800"}]""")]
    public void ReadersNeverThrowOnHalfSurrogates(string json) =>
        Assert.NotEmpty(CslJsonReader.ReadDocument(Encoding.UTF8.GetBytes(json)).Faults);

    [Fact]
    public void KeysAreUniqueAndIndependentOfOrder() => AnyReference.List.Sample(list =>
    {
        var keys = EntryKeys.Of(list);
        var reversed = EntryKeys.Of([.. list.Reverse()]);

        Assert.Equal(keys.Count, keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(Pairs(list, keys), Pairs([.. list.Reverse()], reversed));
    });

    [Theory]
    [InlineData("bibtex")]
    [InlineData("bibtex-ascii")]
    public void BibTexHasBalancedBraces(string format) => AnyReference.List.Sample(list =>
    {
        var depth = 0;
        foreach (var character in TestData.Written(format, list))
        {
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            Assert.True(depth >= 0);
        }

        Assert.Equal(0, depth);
    });

    [Fact]
    public void AsciiBibTexIsAscii() =>
        AnyReference.List.Sample(list => Assert.True(Ascii.IsValid(TestData.Written("bibtex-ascii", list))));

    [Fact]
    public void EveryWriterWritesAnything() => AnyReference.List.Sample(list =>
    {
        foreach (var writer in ReferenceFormats.Writers)
        {
            writer.Write(list, TextWriter.Null);
        }
    });

    private static IEnumerable<string> Pairs(IReadOnlyList<Annotations.Citations.References.Reference> list, IReadOnlyList<string> keys) =>
        list.Select((reference, index) => Whole(reference) + keys[index]).Order(StringComparer.Ordinal);

    private static string Whole(Annotations.Citations.References.Reference reference)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            CslJsonWriter.Write(writer, reference);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
