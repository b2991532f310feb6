using System.Globalization;
using System.Text;
using System.Xml;
using Annotations.Editions.Notes;
using Annotations.Editions.Text;
using Annotations.Model.Annotations;

namespace Annotations.Editions.Tei;

/// <summary>
/// Writes an edition as TEI P5 (TEI Guidelines 4.8): sentences as <c>s</c> with their ids, annotations in a <c>standOff</c> that points to them, what
/// they cite in a <c>listBibl</c>.
/// </summary>
public sealed class TeiEditionWriter : IEditionWriter
{
    private const string Namespace = "http://www.tei-c.org/ns/1.0";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineChars = "\n", CloseOutput = false };

    /// <inheritdoc/>
    public string Format => "tei";

    /// <inheritdoc/>
    public string MediaType => "application/tei+xml";

    /// <inheritdoc/>
    public string FileExtension => "xml";

    /// <inheritdoc/>
    public void Write(Edition edition, Stream output)
    {
        using var writer = XmlWriter.Create(output, Settings);
        var text = new TeiText(writer);
        writer.WriteStartElement("TEI", Namespace);
        writer.WriteAttributeString("xml", "lang", null, edition.Header.Language);
        WriteHeader(edition.Header, text, writer);
        WriteStandOff(edition, text, writer);
        text.Within("text", () => text.Within("body", () =>
        {
            writer.WriteStartElement("div");
            writer.WriteAttributeString("type", "essay");
            text.Element("head", [new Words(edition.Header.Title)]);
            text.WriteDivisions(edition.Text);
            writer.WriteEndElement();
        }));
        writer.WriteEndElement();
    }

    private static void WriteHeader(EditionHeader header, TeiText text, XmlWriter writer) => text.Within("teiHeader", () =>
    {
        text.Within("fileDesc", () =>
        {
            text.Within("titleStmt", () =>
            {
                text.Element("title", [new Words(header.Title)]);
                foreach (var author in header.Citation.Names("author")) text.Element("author", [new Words(EditionLine.NameOf(author))]);
            });
            text.Within("publicationStmt", () =>
            {
                text.Element("publisher", [new Words("Annotations")]);
                text.Element("idno", [new Words(header.Address.AbsoluteUri)], ("type", "URL"));
                text.Element("date", [new Words(header.Essay.Modified.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))], ("when", header.Essay.Modified.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
            });
            text.Within("sourceDesc", () => text.Element("p", [new Words(EditionLine.Of(header))]));
        });
        text.Within("encodingDesc", () => text.Within("projectDesc", () => text.Element("p", [new Words(EditionLine.StyleOf(header))])));
        text.Within("profileDesc", () => text.Within("langUsage", () => text.Element("language", [new Words(header.Language)], ("ident", header.Language))));
    });

    private static void WriteStandOff(Edition edition, TeiText text, XmlWriter writer)
    {
        using var notes = edition.Notes.GetEnumerator();
        var hasNotes = notes.MoveNext();
        var bibliography = edition.Bibliography.ToList();
        if (!hasNotes && bibliography.Count == 0) return;

        writer.WriteStartElement("standOff");
        for (; hasNotes; hasNotes = notes.MoveNext()) Write(notes.Current, text, writer);
        if (bibliography.Count > 0) text.Within("listBibl", () => bibliography.ForEach(item => BiblStruct.Write(item, text, writer)));
        writer.WriteEndElement();
    }

    private static void Write(Note note, TeiText text, XmlWriter writer)
    {
        writer.WriteStartElement("listAnnotation");
        writer.WriteAttributeString("xml", "id", null, "n" + note.Number.ToString(CultureInfo.InvariantCulture));
        writer.WriteAttributeString("n", note.Number.ToString(CultureInfo.InvariantCulture));
        foreach (var entry in note.Entries) Write(entry, text, writer);
        writer.WriteEndElement();
    }

    /// <summary>An annotation, then the counter-claims that have it for a target (section 17.10, "annotation").</summary>
    private static void Write(NoteEntry entry, TeiText text, XmlWriter writer)
    {
        var annotation = entry.Annotation;
        writer.WriteStartElement("annotation");
        writer.WriteAttributeString("xml", "id", null, IdOf(annotation.Id));
        writer.WriteAttributeString("motivation", MotivationOf(annotation));
        writer.WriteAttributeString("target", annotation.Dispute?.Annotation is { } disputed ? "#" + IdOf(disputed) : string.Join(' ', annotation.Target.Sentences.Select(sentence => "#" + sentence)));
        text.Within("respStmt", () =>
        {
            text.Element("resp", [new Words("creator")]);
            text.Element("persName", [new Words(annotation.Creator.Name)]);
        });
        text.Within("revisionDesc", () => text.Element("change", [], ("status", "created"), ("when", EntryHeading.DayOf(annotation))));
        writer.WriteStartElement("note");
        if (annotation.Statement.Language is { } language) writer.WriteAttributeString("xml", "lang", null, language);
        writer.WriteAttributeString("type", EntryHeading.TypeOf(annotation));
        if (annotation.Target.Exact is { } exact) text.Within("p", () => text.Element("quote", [new Words(exact)]));
        text.Write(MarkdownText.OfBody(annotation.Statement.Body));
        foreach (var source in entry.Sources) Write(source, text, writer);
        writer.WriteEndElement();
        writer.WriteEndElement();
        foreach (var claim in entry.CounterClaims) Write(claim, text, writer);
    }

    private static void Write(NoteSource source, TeiText text, XmlWriter writer) => text.Within("p", () =>
    {
        writer.WriteStartElement("cit");
        writer.WriteAttributeString("type", source.Citation.Relation.ToString().ToLowerInvariant());
        if (source.Citation.Quotation is { } quotation) text.Element("quote", [new Words(quotation)]);
        text.Element("bibl", [new Formatted(source.Runs)], ("corresp", "#" + BiblStruct.IdOf(source.Citation.Source.Value)));
        writer.WriteEndElement();
    });

    /// <summary>An XML id starts with a letter, as those of annotations do.</summary>
    private static string IdOf(AnnotationId id) => id.ToString();

    /// <summary>The motivations of the Web Annotation Vocabulary that TEI takes over (attribute <c>motivation</c>).</summary>
    private static string MotivationOf(Annotation annotation) => annotation switch
    {
        { Dispute.Annotation: not null } => "replying",
        { Dispute: not null } => "assessing",
        { Statement.Kind: AnnotationKind.Question } => "questioning",
        { Statement.Kind: AnnotationKind.Correction } => "editing",
        { Statement.Kind: AnnotationKind.Evidence } => "linking",
        _ => "commenting",
    };
}
