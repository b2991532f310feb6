using System.Globalization;
using System.Xml;
using Annotations.Citations.Csl.Output;
using Annotations.Editions.Text;

namespace Annotations.Editions.Jats;

/// <summary>Writes blocks and inlines as JATS 1.3.</summary>
internal sealed class JatsText(XmlWriter writer)
{
    /// <summary>The namespace of links (XLink 1.1).</summary>
    public const string Links = "http://www.w3.org/1999/xlink";

    /// <summary>The language that paragraphs say they are in; null for that of what they stand in.</summary>
    private string? language;

    /// <summary>The essay's text in sections, each from its heading to the next of its rank or above.</summary>
    public void WriteSections(IEnumerable<Block> blocks)
    {
        var open = new Stack<int>();
        foreach (var block in blocks)
        {
            if (block is Heading heading)
            {
                while (open.TryPeek(out var level) && level >= heading.Level) Close(open);
                writer.WriteStartElement("sec");
                open.Push(heading.Level);
                Element("title", heading.Content);
                continue;
            }

            Write(block);
        }

        while (open.Count > 0) Close(open);
    }

    private void Close(Stack<int> open)
    {
        open.Pop();
        writer.WriteEndElement();
    }

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

    private void Write(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks) Write(block);
    }

    private void Write(Block block)
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
            Within("list-item", () =>
            {
                if (list.Start is { } start and not 1) Element("label", [new Words(string.Create(CultureInfo.InvariantCulture, $"{start + i}."))]);
                WriteParagraphs(list.Items[i].Count > 0 ? list.Items[i] : [new Paragraph([])], isInItem: true);
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

    public void Write(IEnumerable<Inline> content)
    {
        foreach (var inline in content) Write(inline);
    }

    private void Write(Inline inline)
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
        elements.ForEach(writer.WriteStartElement);
        Text(run.Text);
        elements.ForEach(_ => writer.WriteEndElement());
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

    public void Element(string name, IReadOnlyList<Inline> content, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        writer.WriteStartElement(name);
        foreach (var (attribute, value) in attributes) Attribute(attribute, value);
        Write(content);
        writer.WriteEndElement();
    }

    /// <param name="name">The attribute's name: <c>xml:</c> or <c>xlink:</c> before it where it is one of theirs.</param>
    public void Attribute(string name, string value)
    {
        var valid = XmlText.Valid(value);
        if (name.StartsWith("xml:", StringComparison.Ordinal)) writer.WriteAttributeString("xml", name[4..], null, valid);
        else if (name.StartsWith("xlink:", StringComparison.Ordinal)) writer.WriteAttributeString("xlink", name[6..], Links, valid);
        else writer.WriteAttributeString(name, valid);
    }

    public void Text(string text) => writer.WriteString(XmlText.Valid(text));

    public void Within(string name, Action content)
    {
        writer.WriteStartElement(name);
        content();
        writer.WriteEndElement();
    }
}
