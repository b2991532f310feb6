using Annotations.Editions.Notes;
using Annotations.Editions.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
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
        // A package is written back and forth.
        using var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = XmlText.Valid(edition.Header.Title);
            package.PackageProperties.Language = edition.Header.Language;
            package.PackageProperties.Identifier = edition.Header.Address.AbsoluteUri;
            package.PackageProperties.Creator = XmlText.Valid(string.Join("; ", EditionLine.AuthorsOf(edition.Header)));
            package.PackageProperties.Description = XmlText.Valid(EditionLine.StyleOf(edition.Header));
            package.PackageProperties.Created = package.PackageProperties.Modified = edition.Header.Essay.Modified.At.UtcDateTime;
            Fill(package.AddMainDocumentPart(), edition);
        }

        file.Position = 0;
        file.CopyTo(output);
    }

    private static void Fill(MainDocumentPart main, Edition edition)
    {
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = DocxStyles.Make(edition.Header.Language);
        WriteFooter(main.AddNewPart<FooterPart>("footer"));
        WriteNotes(main.AddNewPart<FootnotesPart>("footnotes"), edition);
        using var writer = OpenXmlWriter.Create(main);
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        foreach (var element in BodyOf(edition, new DocxText(main))) writer.WriteElement(element);
        writer.WriteElement(new SectionProperties(new FooterReference { Id = "footer", Type = HeaderFooterValues.Default }, new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1440, Right = 1440, Bottom = 1440, Left = 1440, Header = 720, Footer = 720, Gutter = 0 }));
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

    /// <summary>The number of the page.</summary>
    private static void WriteFooter(FooterPart part) => part.Footer = new Footer(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }),
        new SimpleField(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("1"))) { Instruction = "PAGE" }));

    private static void WriteNotes(FootnotesPart part, Edition edition)
    {
        var text = new DocxText(part);
        var noteText = new NoteText(edition.Header.Words);
        using var writer = OpenXmlWriter.Create(part);
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
