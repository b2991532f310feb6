using System.Xml;
using Annotations.Citations.Formats;
using Annotations.Citations.Keys;
using Annotations.Citations.Notes;
using Annotations.Citations.References;
using Annotations.Citations.Xml;

namespace Annotations.Citations.ZoteroRdf;

/// <summary>
/// Writes Zotero RDF (RDF 1.1 XML Syntax in the vocabularies of Zotero's translator): all that Zotero has fields for, and the
/// rest in Zotero's "Extra" as lines; keys of <see cref="EntryKeys"/> as citation keys.
/// </summary>
public sealed class ZoteroRdfWriter : IReferenceWriter
{
    /// <inheritdoc/>
    public string Format => "zotero-rdf";

    /// <inheritdoc/>
    public string MediaType => "application/rdf+xml";

    /// <inheritdoc/>
    public string FileExtension => "rdf";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Reference> references, TextWriter output)
    {
        var keys = EntryKeys.Of(references);
        using var writer = XmlOutput.Start(output);
        writer.WriteStartElement("rdf", "RDF", Vocabulary.Rdf.NamespaceName);
        foreach (var (prefix, name) in Vocabulary.Prefixes.Skip(1))
        {
            writer.WriteAttributeString("xmlns", prefix, null, name.NamespaceName);
        }

        for (var i = 0; i < references.Count; i++)
        {
            Write(references[i], keys[i], writer);
        }

        writer.WriteEndElement();
    }

    private static void Write(Reference reference, string key, XmlWriter writer) => VerifiedRecord.Write(
        reference,
        writer,
        (record, exact) => ItemElement.Of(reference, key, exact).WriteTo(record),
        item => ItemReading.Read(item, new Dictionary<string, System.Xml.Linq.XElement>()));
}
