using System.Xml;
using Annotations.Citations.Dates;
using Annotations.Citations.Formats;
using Annotations.Citations.Names;
using Annotations.Citations.Notes;
using Annotations.Citations.References;
using Annotations.Citations.Xml;

namespace Annotations.Citations.DublinCore;

/// <summary>
/// Writes simple Dublin Core (DCMI, "Dublin Core Metadata Element Set", 1.1; OAI-PMH 2.0, <c>oai_dc</c>): a
/// <c>records</c> of one <c>oai_dc:dc</c> for each reference. What has no element is in the last <c>dc:description</c>.
/// </summary>
public sealed class DublinCoreWriter : IReferenceWriter
{
    private const string Elements = "http://purl.org/dc/elements/1.1/";
    private const string Container = "http://www.openarchives.org/OAI/2.0/oai_dc/";

    private static readonly (string Variable, string Element, string Prefix)[] Texts =
    [
        ("title", "title", ""), ("translated-title", "title", ""), ("publisher", "publisher", ""), ("container-title", "source", ""),
        ("collection-title", "relation", ""), ("language", "language", ""), ("DOI", "identifier", "doi:"), ("ISBN", "identifier", "isbn:"),
        ("ISSN", "identifier", "issn:"), ("URL", "identifier", ""), ("license", "rights", ""), ("medium", "format", ""),
        ("abstract", "description", ""),
    ];

    /// <inheritdoc/>
    public string Format => "dublin-core";

    /// <inheritdoc/>
    public string MediaType => "application/xml";

    /// <inheritdoc/>
    public string FileExtension => "xml";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Reference> references, TextWriter output)
    {
        using var writer = XmlOutput.Start(output);
        writer.WriteStartElement("records");
        writer.WriteAttributeString("xmlns", "oai_dc", null, Container);
        writer.WriteAttributeString("xmlns", "dc", null, Elements);
        foreach (var reference in references)
        {
            Write(writer, reference);
        }

        writer.WriteEndElement();
    }

    private static void Write(XmlWriter writer, Reference reference)
    {
        var ledger = new MemberLedger(reference);
        writer.WriteStartElement("dc", Container);
        foreach (var (variable, element, prefix) in Texts)
        {
            Element(writer, element, ledger.Text(variable) is { } text ? prefix + text : null);
        }

        foreach (var variable in Variables.OfNames)
        {
            foreach (var name in ledger.Names(variable))
            {
                Element(writer, variable == "author" ? "creator" : "contributor", NameText.Inverted(name));
            }

            if (variable is not ("author" or "editor"))
            {
                ledger.Restore(variable);
            }
        }

        WriteDate(writer, ledger);
        Element(writer, "type", reference.Type);
        foreach (var keyword in ledger.Text("keyword")?.Split(',', StringSplitOptions.TrimEntries) ?? [])
        {
            Element(writer, "subject", keyword);
        }

        Element(writer, "description", NoteLines.Write(ledger));
        writer.WriteEndElement();
    }

    private static void WriteDate(XmlWriter writer, MemberLedger ledger)
    {
        if (ledger.Date("issued") is { } date)
        {
            Element(writer, "date", Edtf.Format(date) ?? date.Literal);
            if (NoteLines.PlainOf(date) is null)
            {
                ledger.Restore("issued");
            }
        }
    }

    private static void Element(XmlWriter writer, string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            writer.WriteElementString(name, Elements, XmlOutput.Valid(text));
        }
    }
}
