using Annotations.Editions.Notes;
using Annotations.Editions.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Annotations.Editions.Docx;

/// <summary>
/// Writes an edition for Word and its like (Office Open XML, ISO/IEC 29500 transitional): notes are footnotes, sentences are bookmarks,
/// the bibliography stands at the end.
/// </summary>
public sealed class DocxEditionWriter : IEditionWriter
{
    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <inheritdoc/>
    public string FileExtension => "docx";

    /// <inheritdoc/>
    public void Write(Edition edition, Stream output)
    {
        using var package = new DocxPackage(output, edition.Header);
        package.Add(DocxPart.Styles, (writer, _) => writer.WriteElement(DocxStyles.Make(edition.Header.Language)));
        package.Add(DocxPart.Footer, (writer, _) => writer.WriteElement(PageNumber()));
        package.Add(DocxPart.Footnotes, (writer, links) => WriteNotes(edition, new DocxText(links), writer));
        package.Add(DocxPart.Document, (writer, links) => WriteBody(edition, new DocxText(links), writer));
    }

    private static void WriteBody(Edition edition, DocxText text, OpenXmlWriter writer)
    {
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        foreach (var element in BodyOf(edition, text)) writer.WriteElement(element);
        writer.WriteElement(new SectionProperties(new FooterReference { Id = DocxPart.Footer.Name, Type = HeaderFooterValues.Default }, new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1440, Right = 1440, Bottom = 1440, Left = 1440, Header = 720, Footer = 720, Gutter = 0 }));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static IEnumerable<OpenXmlElement> BodyOf(Edition edition, DocxText text)
    {
        yield return text.ParagraphOf([new Words(edition.Header.Title)], "Title");
        yield return text.ParagraphOf([new Words(EditionLine.Of(edition.Header) + ". "), new Link(edition.Header.Address, [new Words(edition.Header.Address.AbsoluteUri)])], "Subtitle");
        foreach (var element in text.Of(edition.Text)) yield return element;
        var hasItems = false;
        foreach (var item in edition.Bibliography)
        {
            if (!hasItems) yield return text.ParagraphOf([new Words(edition.Header.Words.Labels.Bibliography)], "Heading1");
            hasItems = true;
            yield return text.ParagraphOf([new BibliographyText(item)], "Bibliography");
        }
    }

    private static Footer PageNumber() => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }),
        new SimpleField(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("1"))) { Instruction = "PAGE" }));

    private static void WriteNotes(Edition edition, DocxText text, OpenXmlWriter writer)
    {
        var noteText = new NoteText(edition.Header.Words);
        writer.WriteStartElement(new Footnotes());
        writer.WriteElement(new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 });
        writer.WriteElement(new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });
        foreach (var note in edition.Notes)
        {
            var mark = new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReferenceMark());
            var space = new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(" ") { Space = SpaceProcessingModeValues.Preserve });
            writer.WriteElement(new Footnote(Marked(text.Of(noteText.Of(note), style: "FootnoteText"), mark, space)) { Id = note.Number });
        }

        writer.WriteEndElement();
    }

    /// <summary>The note's number stands before its first words.</summary>
    private static IEnumerable<OpenXmlElement> Marked(IEnumerable<OpenXmlElement> paragraphs, Run mark, Run space)
    {
        var isFirst = true;
        foreach (var paragraph in paragraphs)
        {
            if (isFirst && paragraph is Paragraph first) first.InsertAfter(space, first.InsertAfter(mark, first.GetFirstChild<ParagraphProperties>()));
            isFirst = false;
            yield return paragraph;
        }
    }
}
