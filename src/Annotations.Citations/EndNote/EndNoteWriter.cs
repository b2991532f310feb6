using System.Globalization;
using System.Xml;
using Annotations.Citations.Formats;
using Annotations.Citations.Keys;
using Annotations.Citations.Notes;
using Annotations.Citations.References;
using Annotations.Citations.Ris;
using Annotations.Citations.Xml;

namespace Annotations.Citations.EndNote;

/// <summary>
/// Writes EndNote XML (EndNote X, RSXML.dtd): keys of <see cref="EntryKeys"/> as labels; what has no element is in
/// <c>notes</c> as lines.
/// </summary>
public sealed class EndNoteWriter : IReferenceWriter
{
    /// <inheritdoc/>
    public string Format => "endnote-xml";

    /// <inheritdoc/>
    public string MediaType => "application/x-endnote+xml";

    /// <inheritdoc/>
    public string FileExtension => "xml";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Reference> references, TextWriter output)
    {
        var keys = EntryKeys.Of(references);
        using var writer = XmlOutput.Start(output);
        writer.WriteStartElement("xml");
        writer.WriteStartElement("records");
        for (var i = 0; i < references.Count; i++)
        {
            VerifiedRecord.Write(
                references[i],
                writer,
                (record, exact) => Write(record, references[i], keys[i], i + 1, exact),
                EndNoteReader.Read);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Write(XmlWriter writer, Reference reference, string key, int number, ExactMembers exact)
    {
        var ledger = new MemberLedger(reference, exact);
        var (type, name) = EndNoteTypes.Of(reference.Type);
        writer.WriteStartElement("record");
        writer.Element("rec-number", number.ToString(CultureInfo.InvariantCulture));
        writer.WriteStartElement("ref-type");
        writer.WriteAttributeString("name", name);
        writer.WriteString(type.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndElement();
        WriteNames(writer, ledger);
        WriteTexts(writer, ledger);
        WriteKeywords(writer, ledger);
        WriteDates(writer, ledger);
        WriteNumbers(writer, ledger);
        writer.Element("label", key);
        var typeLine = EndNoteTypes.ItemOf(type.ToString(CultureInfo.InvariantCulture), null) == reference.Type ? null : "type: " + reference.Type;
        writer.Element("notes", string.Join('\n', new[] { NoteLines.Write(ledger), typeLine }.OfType<string>()));
        writer.WriteEndElement();
    }

    private static void WriteNames(XmlWriter writer, MemberLedger ledger)
    {
        writer.WriteStartElement("contributors");
        foreach (var (variable, group) in EndNoteFields.Names)
        {
            if (ledger.Names(variable) is not { Count: > 0 } names)
            {
                continue;
            }

            writer.WriteStartElement(group);
            foreach (var name in names)
            {
                writer.Element("author", EndNoteNames.Of(name));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteTexts(XmlWriter writer, MemberLedger ledger)
    {
        var open = Array.Empty<string>();
        foreach (var (variable, path) in EndNoteFields.Texts)
        {
            if (ledger.Text(variable) is not { } text)
            {
                continue;
            }

            var steps = path.Split('/');
            open = MoveTo(writer, open, steps[..^1]);
            writer.Element(steps[^1], text);
        }

        MoveTo(writer, open, []);
        writer.Element("electronic-resource-num", ledger.Text("DOI"));
        writer.Element("language", ledger.Text("language"));
        if (!RisTags.IsOfDatabases(ledger.Reference.Type))
        {
            writer.Element("remote-database-name", ledger.Text("archive"));
            writer.Element("accession-num", ledger.Text("archive_location"));
        }
    }

    /// <summary>Closes the groups that are open and opens those of the next element.</summary>
    private static string[] MoveTo(XmlWriter writer, string[] open, string[] next)
    {
        if (!open.SequenceEqual(next))
        {
            Array.ForEach(open, _ => writer.WriteEndElement());
            Array.ForEach(next, writer.WriteStartElement);
        }

        return next;
    }

    private static void WriteKeywords(XmlWriter writer, MemberLedger ledger)
    {
        if (ledger.Text("keyword") is { } keywords)
        {
            writer.WriteStartElement("keywords");
            foreach (var keyword in keywords.Split(',', StringSplitOptions.TrimEntries))
            {
                writer.Element("keyword", keyword);
            }

            writer.WriteEndElement();
        }
    }

    private static void WriteDates(XmlWriter writer, MemberLedger ledger)
    {
        if (ledger.Date("issued") is { } issued)
        {
            writer.WriteStartElement("dates");
            writer.Element("year", RisDates.Year(issued));
            writer.WriteStartElement("pub-dates");
            writer.Element("date", RisDates.Full(issued));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        if (ledger.Date("accessed") is { } accessed)
        {
            writer.Element("access-date", RisDates.Full(accessed));
        }
    }

    private static void WriteNumbers(XmlWriter writer, MemberLedger ledger)
    {
        var (book, serial) = (ledger.Text("ISBN"), ledger.Text("ISSN"));
        writer.Element("isbn", book ?? serial);
    }
}
