using System.Text;
using System.Xml;
using Annotations.Editions.Bibliographies;

namespace Annotations.Editions.Jats;

/// <summary>
/// Writes an edition as a JATS article (ANSI/NISO Z39.96-2021, "JATS 1.3", Archiving and Interchange Tag Set): sentences as named content with their ids,
/// notes in a group of footnotes, what they cite in a list of references. Nothing in it is newer than JATS 1.2.
/// </summary>
public sealed class JatsEditionWriter : IEditionWriter
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineChars = "\n", CloseOutput = false };

    /// <inheritdoc/>
    public string Format => "jats";

    /// <summary>JATS has no media type of its own that is registered; this one is what journals' software sends.</summary>
    public string MediaType => "application/jats+xml";

    /// <inheritdoc/>
    public string FileExtension => "jats.xml";

    /// <inheritdoc/>
    public void Write(Edition edition, Stream output)
    {
        using var writer = XmlWriter.Create(output, Settings);
        var text = new JatsText(writer);
        writer.WriteDocType("article", "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.3 20210610//EN", "JATS-archivearticle1-3.dtd", null);
        writer.WriteStartElement("article");
        writer.WriteAttributeString("xmlns", "xlink", null, JatsText.Links);
        writer.WriteAttributeString("article-type", "other");
        writer.WriteAttributeString("dtd-version", "1.3");
        text.Attribute("xml:lang", edition.Header.Language);
        JatsFront.Write(edition.Header, text);
        text.Within("body", () => text.WriteSections(edition.Text));
        WriteBack(edition, text);
        writer.WriteEndElement();
    }

    private static void WriteBack(Edition edition, JatsText text)
    {
        using var note = edition.Notes.GetEnumerator();
        using var item = edition.Bibliography.GetEnumerator();
        var (hasNotes, hasItems) = (note.MoveNext(), item.MoveNext());
        if (!hasNotes && !hasItems) return;

        var labels = edition.Header.Words.Labels;
        text.Within("back", () =>
        {
            if (hasNotes) text.Within("fn-group", () => new JatsNotes(edition.Header, text).WriteAll(note));
            if (hasItems) text.Within("ref-list", () => WriteAll(item, labels.Bibliography, text));
        });
    }

    private static void WriteAll(IEnumerator<BibliographyItem> items, string title, JatsText text)
    {
        text.Element("title", [new Text.Words(title)]);
        do
        {
            JatsReference.Write(items.Current, text);
        }
        while (items.MoveNext());
    }
}
