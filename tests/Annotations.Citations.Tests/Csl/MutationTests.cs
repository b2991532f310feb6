using System.Text.Json;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.CslJson;
using Annotations.Citations.References;
using CsCheck;

namespace Annotations.Citations.Tests.Csl;

/// <summary>Styles and data of the public fixtures, changed at random, end in faults or in an output whose markup is the format's own.</summary>
public sealed class MutationTests
{
    /// <summary>Where the fixtures are not at hand, one style and reference stand for them.</summary>
    private static readonly string[] Names = [.. Fixtures.Names.DefaultIfEmpty(string.Empty)];

    private static readonly Gen<(string Name, int Seed)> Any = Gen.Select(Gen.Int[0, Names.Length - 1].Select(i => Names[i]), Gen.Int[0, int.MaxValue - 1]);

    [Fact]
    public void HtmlIsWellFormedAndHasOurTagsAlone() => Check(HtmlFormat.Instance, MarkupCheck.Html);

    [Fact]
    public void RtfClosesWhatItOpens() => Check(RtfFormat.Instance, MarkupCheck.Rtf);

    [Fact]
    public void MarkdownMakesNothingButSpans() => Check(MarkdownFormat.Instance, MarkupCheck.Markdown);

    [Fact]
    public void PlainTextEndsToo() => Check(PlainTextFormat.Instance, Assert.NotNull);

    private static void Check(IOutputFormat format, Action<string> check) => Any.Sample(
        seed =>
        {
            var mutation = new Mutation(new Random(seed.Seed));
            var (style, input) = Read(seed.Name);
            var result = Style.Parse(mutation.Style(style));
            if (result.Style is not { Parent: null } changed)
            {
                Assert.True(result.Style is not null || result.Faults.Count > 0);
                return;
            }

            using var items = JsonDocument.Parse(mutation.References(input).ToJsonString());
            List<Reference> references = [.. items.RootElement.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(CslJsonReader.ReadLeniently)];
            var processor = new CitationProcessor(changed, PackagedLocales.Instance, references, format);
            var citations = references.Select((reference, i) => new Citation([new Cite(reference.Id) { Locator = i % 2 == 0 ? "<b>1-2" : string.Empty, Prefix = "*see* ", Suffix = " {x" }, new Cite("unknown")], i / 2));
            foreach (var text in processor.Cite([.. citations]))
            {
                check(text);
            }

            check(processor.Bibliography()?.Text ?? string.Empty);
        },
        iter: 400);

    private static (string Style, JsonElement Input) Read(string name)
    {
        if (name.Length > 0)
        {
            var fixture = Fixtures.Read(name);
            return (fixture.Style, fixture.Input);
        }

        using var input = JsonDocument.Parse("""[{"id":"1","type":"book","title":"A <i>book</i>","author":[{"family":"A","given":"B"}],"issued":{"date-parts":[[2000,1,2]]},"page":"1-2"}]""");
        return (StyleXmlText.Of(string.Empty, "<group delimiter=\". \"><names variable=\"author\"/><text variable=\"title\" font-style=\"italic\"/><date variable=\"issued\" form=\"text\"/><text variable=\"page\"/></group>"), input.RootElement.Clone());
    }
}
