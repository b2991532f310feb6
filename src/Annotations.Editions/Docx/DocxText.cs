using System.Globalization;
using Annotations.Citations.Csl.Output;
using Annotations.Editions.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Emphasis = Annotations.Editions.Text.Emphasis;
using OpenXmlRun = DocumentFormat.OpenXml.Wordprocessing.Run;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = Annotations.Citations.Csl.Output.Run;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Annotations.Editions.Docx;

/// <summary>Makes blocks and inlines of WordprocessingML (ISO/IEC 29500-1:2016, section 17).</summary>
/// <param name="links">The links of the part that the text stands in.</param>
internal sealed class DocxText(DocxLinks links)
{
    /// <summary>A quarter of an inch a level, in twentieths of a point.</summary>
    private const int IndentStep = 360;

    /// <summary>So that the deepest counter-claim still has a third of the line.</summary>
    private const int MaxIndent = 16;

    /// <summary>What the margins leave of a page of A4, in twentieths of a point.</summary>
    private const int LineWidth = 9026;

    /// <summary>Word's longest bookmark name, in characters.</summary>
    private const int MaxBookmarkLength = 40;

    private int nextBookmark = 1;

    /// <param name="indent">How many levels the blocks are set in.</param>
    public IEnumerable<OpenXmlElement> Of(IEnumerable<Block> blocks, int indent = 0, string? style = null) => blocks.SelectMany(block => Of(block, indent, style));

    private IEnumerable<OpenXmlElement> Of(Block block, int indent, string? style) => block switch
    {
        Text.Paragraph paragraph => [ParagraphOf(paragraph.Content, style, indent)],
        Heading heading => [ParagraphOf(heading.Content, "Heading" + Math.Min(heading.Level, 6).ToString(CultureInfo.InvariantCulture))],
        Quotation quotation => Of(quotation.Blocks, indent + 1, style),
        ListBlock list => list.Items.SelectMany((item, i) => ItemOf(item, list.Start is { } start ? string.Create(CultureInfo.InvariantCulture, $"{start + i}. ") : "• ", indent + 1, style)),
        CodeBlock code => [.. code.Text.ReplaceLineEndings("\n").Split('\n').Select(line => ParagraphOf([new Code(line)], style, indent))],
        Text.Table table => [TableOf(table)],
        ThematicBreak => [ParagraphOf([new Words("* * *")], style, indent)],
        Passage passage => Of(passage.Blocks, indent, style).Select(element => InLanguage(element, passage.Language)),
        _ => [],
    };

    private IEnumerable<OpenXmlElement> ItemOf(IReadOnlyList<Block> item, string mark, int indent, string? style)
    {
        IEnumerable<Block> marked = item is [Text.Paragraph first, ..]
            ? item.Skip(1).Prepend(new Text.Paragraph([new Words(mark), .. first.Content]))
            : item.Prepend(new Text.Paragraph([new Words(mark)]));
        return Of(marked, indent, style);
    }

    private Table TableOf(Text.Table table)
    {
        var made = new Table(new TableProperties(new TableStyle { Val = "TableGrid" }, new TableWidth { Type = TableWidthUnitValues.Auto, Width = "0" }));
        var columns = table.Rows.Select(row => row.Count).Append(1).Max();
        var width = (LineWidth / columns).ToString(CultureInfo.InvariantCulture);
        made.Append(new TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = width })));
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var cells = table.Rows[i].Select(cell => new TableCell(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = width }), ParagraphOf(i == 0 ? [new Strong(cell)] : cell)));
            made.Append(i == 0 ? new TableRow(cells.Prepend<OpenXmlElement>(new TableRowProperties(new TableHeader()))) : new TableRow(cells));
        }

        return made;
    }

    public Paragraph ParagraphOf(IReadOnlyList<Inline> content, string? style = null, int indent = 0, OpenXmlElement? first = null)
    {
        var properties = new ParagraphProperties();
        if (style is not null) properties.Append(new ParagraphStyleId { Val = style });
        if (indent > 0) properties.Append(new Indentation { Left = (Math.Min(indent, MaxIndent) * IndentStep).ToString(CultureInfo.InvariantCulture) });
        var paragraph = new Paragraph(properties);
        if (first is not null) paragraph.Append(first);
        paragraph.Append(content.SelectMany(inline => Of(inline, [])));
        return paragraph;
    }

    private IEnumerable<OpenXmlElement> Of(Inline inline, IReadOnlyList<Func<OpenXmlElement>> format) => inline switch
    {
        Words words => [RunOf(words.Text, format)],
        Emphasis emphasis => emphasis.Content.SelectMany(inner => Of(inner, [.. format, () => new Italic()])),
        Strong strong => strong.Content.SelectMany(inner => Of(inner, [.. format, () => new Bold()])),
        Span span => span.Content.SelectMany(inner => Of(inner, format)),
        Code code => [RunOf(code.Text, [.. format, () => new RunFonts { Ascii = "Courier New", HighAnsi = "Courier New", ComplexScript = "Courier New" }])],
        Link link => [LinkOf(link, format)],
        LineBreak => [new OpenXmlRun(new Break())],
        Formatted formatted => formatted.Runs.Select(run => RunOf(run.Text, [.. format, .. FormatOf(run)])),
        BibliographyText entry => Bookmarked(NameOf(entry.Item.Key), entry.Item.Runs.Select(run => RunOf(run.Text, [.. format, .. FormatOf(run)]))),
        SentenceText sentence => Bookmarked(sentence.Id.ToString(), sentence.Content.SelectMany(inner => Of(inner, format))),
        SentenceStart start => Bookmarked(start.Id.ToString(), []),
        NoteMark mark => [new OpenXmlRun(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReference { Id = mark.Number })],
        _ => [],
    };

    private IEnumerable<OpenXmlElement> Bookmarked(string name, IEnumerable<OpenXmlElement> content)
    {
        var id = (nextBookmark++).ToString(CultureInfo.InvariantCulture);
        return content.Prepend(new BookmarkStart { Id = id, Name = name }).Append(new BookmarkEnd { Id = id });
    }

    /// <summary>A bookmark's name begins with a letter or an underscore, has letters, digits and underscores, and no more than 40 of them (section 17.13.6.2).</summary>
    private static string NameOf(string key)
    {
        var name = "ref_" + string.Concat(key.Select(character => char.IsAsciiLetterOrDigit(character) ? character : '_'));
        return name.Length <= MaxBookmarkLength ? name : name[..MaxBookmarkLength];
    }

    private Hyperlink LinkOf(Link link, IReadOnlyList<Func<OpenXmlElement>> format) =>
        new Hyperlink(link.Content.SelectMany(inner => Of(inner, [.. format, () => new Underline { Val = UnderlineValues.Single }]))) { Id = links.IdOf(link.Address) };

    /// <summary>Says of every run within an element in which language it is, for spelling and hyphenation (section 17.3.2.20).</summary>
    private static OpenXmlElement InLanguage(OpenXmlElement element, string? language)
    {
        if (language is null) return element;
        foreach (var properties in element.Descendants<RunProperties>()) properties.Append(new Languages { Val = language, EastAsia = language, Bidi = language });
        return element;
    }

    /// <summary>The elements of a run's properties stand in the schema's order (section 17.3.2.28), and each once.</summary>
    private static OpenXmlRun RunOf(string text, IEnumerable<Func<OpenXmlElement>> format)
    {
        var properties = new RunProperties();
        foreach (var element in format.Select(make => make()).DistinctBy(element => element.GetType()).OrderBy(element => Array.IndexOf(Order, element.GetType()))) properties.Append(element);
        return new OpenXmlRun(properties, new DocumentFormat.OpenXml.Wordprocessing.Text(XmlText.Valid(text.ReplaceLineEndings(" "))) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static readonly Type[] Order = [typeof(RunFonts), typeof(Bold), typeof(Italic), typeof(SmallCaps), typeof(Underline), typeof(VerticalTextAlignment)];

    private static IEnumerable<Func<OpenXmlElement>> FormatOf(Run run)
    {
        foreach (var decoration in run.Decorations)
        {
            Func<OpenXmlElement>? format = decoration switch
            {
                Decoration.Italic or Decoration.Oblique => () => new Italic(),
                Decoration.Bold => () => new Bold(),
                Decoration.SmallCaps => () => new SmallCaps(),
                Decoration.Underline => () => new Underline { Val = UnderlineValues.Single },
                Decoration.Superscript => () => new VerticalTextAlignment { Val = VerticalPositionValues.Superscript },
                Decoration.Subscript => () => new VerticalTextAlignment { Val = VerticalPositionValues.Subscript },
                _ => null,
            };
            if (format is not null) yield return format;
        }
    }
}
