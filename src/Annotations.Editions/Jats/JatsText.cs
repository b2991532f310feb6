using System.Globalization;
using System.Xml;
using Annotations.Citations.Csl.Output;
using Annotations.Editions.Text;

namespace Annotations.Editions.Jats;

/// <summary>Writes blocks and inlines as JATS 1.3.</summary>
internal sealed class JatsText(XmlWriter writer) : XmlMarkup(writer)
{
    /// <summary>The namespace of links (XLink 1.1).</summary>
    public const string Links = "http://www.w3.org/1999/xlink";

    /// <summary>The language that paragraphs say they are in; null for that of what they stand in.</summary>
    private string? language;

    public void WriteSections(IEnumerable<Block> blocks) => WriteSections(blocks, "sec", "title");

    protected override string? NamespaceOf(string prefix) => prefix == "xlink" ? Links : base.NamespaceOf(prefix);

    /// <summary>Blocks where JATS has room for paragraphs, and in list items for lists: what is neither stands in a paragraph.</summary>
    public void WriteParagraphs(IEnumerable<Block> blocks, bool isInItem = false)
    {
        foreach (var block in blocks)
        {
            if (block is Passage passage) In(passage.Language, () => WriteParagraphs(passage.Blocks, isInItem));
            else if (block is Paragraph or Heading or ThematicBreak || (isInItem && block is ListBlock)) Write(block);
            else Within("p", () => Write(block));
        }
    }

    protected override void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                InParagraph(() => Write(paragraph.Content));
                break;
            case Heading heading:
                InParagraph(() => Element("bold", heading.Content));
                break;
            case Quotation quotation:
                Within("disp-quote", () => Write(quotation.Blocks));
                break;
            case ListBlock list:
                Write(list);
                break;
            case CodeBlock code:
                Within("preformat", () => Text(code.Text));
                break;
            case Table table:
                Write(table);
                break;
            case ThematicBreak:
                InParagraph(() => Text("* * *"));
                break;
            case Passage passage:
                In(passage.Language, () => Write(passage.Blocks));
                break;
        }
    }

    private void In(string? inner, Action content)
    {
        var outer = language;
        language = inner ?? outer;
        content();
        language = outer;
    }

    private void InParagraph(Action content) => Within("p", () =>
    {
        if (language is not null) Attribute("xml:lang", language);
        content();
    });

    /// <summary>An item tells its number where the list does not begin with the first.</summary>
    private void Write(ListBlock list) => Within("list", () =>
    {
        Attribute("list-type", list.Start is null ? "bullet" : "order");
        for (var i = 0; i < list.Items.Count; i++)
        {
            var (item, number) = (list.Items[i], list.Start + i);
            Within("list-item", () =>
            {
                if (number is not null && list.Start != 1) Element("label", [new Words(string.Create(CultureInfo.InvariantCulture, $"{number}."))]);
                WriteParagraphs(item.Count > 0 ? item : [new Paragraph([])], isInItem: true);
            });
        }
    });

    private void Write(Table table)
    {
        if (table.Rows.Count == 0) return;
        Within("table-wrap", () => Within("table", () =>
        {
            Within("thead", () => Row("th", table.Rows[0]));
            Within("tbody", () =>
            {
                foreach (var row in table.Rows.Skip(1)) Row("td", row);
                if (table.Rows.Count == 1) Row("td", [[]]);
            });
        }));
    }

    private void Row(string cell, IReadOnlyList<IReadOnlyList<Inline>> cells) => Within("tr", () =>
    {
        foreach (var content in cells) Element(cell, content);
    });

    protected override void Write(Inline inline)
    {
        switch (inline)
        {
            case Words words:
                Text(words.Text);
                break;
            case Emphasis emphasis:
                Element("italic", emphasis.Content);
                break;
            case Strong strong:
                Element("bold", strong.Content);
                break;
            case Span span:
                Write(span.Content);
                break;
            case Code code:
                Within("monospace", () => Text(code.Text));
                break;
            case Link link:
                Element("ext-link", link.Content, ("ext-link-type", "uri"), ("xlink:href", link.Address.AbsoluteUri));
                break;
            case LineBreak:
                Text(" ");
                break;
            case Formatted formatted:
                foreach (var run in formatted.Runs) Write(run);
                break;
            case BibliographyText { Item: var item }:
                Element("mixed-citation", [new Formatted(item.Runs)], ("id", JatsReference.IdOf(item.Reference.Id)), ("publication-type", item.Reference.Type));
                break;
            case SentenceText sentence:
                Element("named-content", sentence.Content, ("id", sentence.Id.ToString()), ("content-type", "sentence"));
                break;
            case SentenceStart start:
                Element("target", [], ("id", start.Id.ToString()), ("target-type", "sentence"));
                break;
            case NoteMark mark:
                var number = mark.Number.ToString(CultureInfo.InvariantCulture);
                Within("sup", () => Element("xref", [new Words(number)], ("ref-type", "fn"), ("rid", "n" + number)));
                break;
        }
    }

    private void Write(Run run)
    {
        var elements = run.Decorations.Select(ElementOf).OfType<string>().ToList();
        elements.ForEach(Writer.WriteStartElement);
        Text(run.Text);
        elements.ForEach(_ => Writer.WriteEndElement());
    }

    private static string? ElementOf(Decoration decoration) => decoration switch
    {
        Decoration.Italic or Decoration.Oblique => "italic",
        Decoration.NormalStyle => "roman",
        Decoration.Bold => "bold",
        Decoration.SmallCaps => "sc",
        Decoration.Underline => "underline",
        Decoration.Superscript => "sup",
        Decoration.Subscript => "sub",
        _ => null,
    };
}
