using System.Globalization;
using System.Xml;
using Annotations.Citations.Csl.Output;
using Annotations.Editions.Text;

namespace Annotations.Editions.Tei;

/// <summary>Writes blocks and inlines as TEI P5 (TEI Guidelines, chapter 3).</summary>
internal sealed class TeiText(XmlWriter writer) : XmlMarkup(writer)
{
    /// <summary>The essay's text in divisions, each from its heading to the next of its rank or above (section 4.1); an empty paragraph where there is none.</summary>
    public void WriteDivisions(IEnumerable<Block> blocks)
    {
        if (!WriteSections(blocks, "div", "head")) Writer.WriteElementString("p", null);
    }

    protected override void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Element("p", paragraph.Content);
                break;
            case Heading heading:
                Writer.WriteStartElement("p");
                Element("hi", heading.Content, ("rend", "bold"));
                Writer.WriteEndElement();
                break;
            case Quotation quotation:
                Within("quote", () => Write(quotation.Blocks));
                break;
            case ListBlock list:
                Writer.WriteStartElement("list");
                Writer.WriteAttributeString("rend", list.Start is null ? "bulleted" : "numbered");
                foreach (var item in list.Items) Within("item", () => Write(item));
                Writer.WriteEndElement();
                break;
            case CodeBlock code:
                Within("p", () => Within("code", () => Text(code.Text)));
                break;
            case Table table:
                Write(table);
                break;
            case ThematicBreak:
                Within("p", () => Element("milestone", [], ("unit", "section")));
                break;
            case Passage passage:
                Write(passage.Blocks);
                break;
        }
    }

    private void Write(Table table) => Within("table", () =>
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            Writer.WriteStartElement("row");
            if (i == 0) Writer.WriteAttributeString("role", "label");
            foreach (var cell in table.Rows[i]) Element("cell", cell);
            Writer.WriteEndElement();
        }
    });

    protected override void Write(Inline inline)
    {
        switch (inline)
        {
            case Words words:
                Text(words.Text);
                break;
            case Emphasis emphasis:
                Element("emph", emphasis.Content);
                break;
            case Strong strong:
                Element("hi", strong.Content, ("rend", "bold"));
                break;
            case Span span:
                Write(span.Content);
                break;
            case Code code:
                Within("code", () => Text(code.Text));
                break;
            case Link link:
                Element("ref", link.Content, ("target", link.Address.AbsoluteUri));
                break;
            case LineBreak:
                Writer.WriteElementString("lb", null);
                break;
            case Formatted formatted:
                foreach (var run in formatted.Runs) Write(run);
                break;
            case BibliographyText { Item: var item }:
                Element("bibl", [new Formatted(item.Runs)], ("xml:id", BiblStruct.IdOf(item.Reference.Id)), ("type", item.Reference.Type));
                break;
            case SentenceText sentence:
                Element("s", sentence.Content, ("xml:id", sentence.Id.ToString()));
                break;
            case SentenceStart start:
                Element("anchor", [], ("xml:id", start.Id.ToString()));
                break;
            case NoteMark mark:
                var number = mark.Number.ToString(CultureInfo.InvariantCulture);
                Element("ref", [new Words(number)], ("type", "noteAnchor"), ("target", "#n" + number));
                break;
        }
    }

    private void Write(Run run)
    {
        var rend = string.Join(' ', run.Decorations.Select(RendOf).OfType<string>());
        if (rend.Length == 0)
        {
            Text(run.Text);
            return;
        }

        Writer.WriteStartElement("hi");
        Writer.WriteAttributeString("rend", rend);
        Text(run.Text);
        Writer.WriteEndElement();
    }

    private static string? RendOf(Decoration decoration) => decoration switch
    {
        Decoration.Italic or Decoration.Oblique => "italic",
        Decoration.Bold => "bold",
        Decoration.SmallCaps => "smallcaps",
        Decoration.Underline => "underline",
        Decoration.Superscript => "superscript",
        Decoration.Subscript => "subscript",
        _ => null,
    };
}
