using System.Text.Json;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.CslJson;
using CsCheck;

namespace Annotations.Citations.Tests.Csl;

/// <summary>Trees of CSL elements put together at random end in an output or in faults, whatever the data.</summary>
public sealed class RandomStyleTests
{
    private static readonly string[] Formats =
    [
        "", "font-style=\"italic\"", "quotes=\"true\"", "prefix=\". \"", "suffix=\", \"", "prefix=\"(\" suffix=\")\"", "text-case=\"title\"",
        "display=\"block\"", "display=\"left-margin\"", "strip-periods=\"true\"", "vertical-align=\"sup\"", "text-case=\"shouted\"",
    ];

    private static readonly string[] Leaves =
    [
        "<text variable=\"title\" {0}/>", "<text term=\"and\" {0}/>", "<text value=\"x.\" {0}/>", "<number variable=\"volume\" form=\"ordinal\" {0}/>",
        "<label variable=\"page\" {0}/>", "<text variable=\"page\" {0}/>", "<date variable=\"issued\" form=\"text\" {0}/>", "<text variable=\"citation-number\" {0}/>",
        "<text variable=\"year-suffix\" {0}/>", "<names variable=\"author\" {0}/>", "<date variable=\"issued\" {0}><date-part name=\"year\" {0}/></date>",
    ];

    private static readonly string[] Branches =
    [
        "<group delimiter=\". \" {0}>{1}</group>", "<choose><if variable=\"title\">{1}</if><else>{1}</else></choose>", "<choose><if type=\"book chapter\" match=\"none\"/><else-if disambiguate=\"true\">{1}</else-if></choose>",
        "<names variable=\"editor\" {0}><name form=\"short\" and=\"text\" {0}/><et-al {0}/><label/><substitute>{1}</substitute></names>", "<group {0}>{1}{1}</group>",
    ];

    private static readonly string[] Citations =
    [
        "", "collapse=\"year\"", "collapse=\"year-suffix-ranged\" disambiguate-add-year-suffix=\"true\"", "collapse=\"citation-number\"",
        "disambiguate-add-names=\"true\" disambiguate-add-givenname=\"true\" et-al-min=\"2\" et-al-use-first=\"1\"",
    ];

    private static readonly string[] Items =
    [
        """{"id":"0","type":"book","title":"<i>a</i> “b” ‘c’?","volume":"2-3","page":"1-2","issued":{"date-parts":[[2000]]},"author":[{"family":"A","given":"B"},{"family":"C","given":"D"}]}""",
        """{"id":"1","type":"book","title":"","issued":{"date-parts":[[2000]]},"author":[{"family":"A","given":"B"},{"family":"E","given":"D"}]}""",
        """{"id":"2"}""",
        """{"id":"3","type":"chapter","title":"<b>","page":"–","issued":{"literal":"?"},"editor":[{"literal":"O"}],"author":[{}]}""",
    ];

    private static readonly Gen<string> Layout = LayoutOf(4);

    [Fact]
    public void ARandomStyleEndsInOutputOrFaults() => Gen.Select(Layout, One(Citations)).Sample(
        (layout, citation) =>
        {
            var result = Style.Parse(StyleXmlText.Of(string.Empty, layout, citation));
            if (result.Style is not { } style)
            {
                Assert.NotEmpty(result.Faults);
                return;
            }

            var references = Items.Select(item => CslJsonReader.ReadLeniently(JsonDocument.Parse(item).RootElement)).ToList();
            var processor = new CitationProcessor(style, PackagedLocales.Instance, references);
            var texts = processor.Cite(new Citation([.. references.Select(reference => new Cite(reference.Id))]), new Citation([new Cite("0") { Locator = "5", Prefix = "see", SuppressAuthor = true }, new Cite("2") { Suffix = ", x" }]));
            var html = string.Concat(texts) + processor.Bibliography()!.Text;
            Assert.Equal(html.Count(character => character == '<'), html.Count(character => character == '>'));
        },
        iter: 3000);

    private static Gen<string> One(string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    private static Gen<string> LayoutOf(int depth)
    {
        var leaf = Gen.Select(One(Leaves), One(Formats), (element, format) => element.Replace("{0}", format, StringComparison.Ordinal));
        var one = depth == 0
            ? leaf
            : Gen.Frequency((2, leaf), (3, Gen.Select(One(Branches), One(Formats), LayoutOf(depth - 1), (element, format, inner) =>
                element.Replace("{0}", format, StringComparison.Ordinal).Replace("{1}", inner, StringComparison.Ordinal))));
        return one.Array[1, 3].Select(string.Concat);
    }
}
