using System.Xml.Linq;
using Annotations.Citations.Formats;
using Annotations.Citations.Xml;
using static Annotations.Citations.ZoteroRdf.Vocabulary;

namespace Annotations.Citations.ZoteroRdf;

/// <summary>
/// Reads Zotero RDF. Nodes may stand within others or be referred to; notes that belong to an item are read with it;
/// attachments and collections are no references. Documents with a document type are refused.
/// </summary>
public sealed class ZoteroRdfReader : IReferenceReader
{
    /// <inheritdoc/>
    public string Format => "zotero-rdf";

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["application/rdf+xml"];

    /// <inheritdoc/>
    public ReadReferences Read(TextReader input)
    {
        var faults = new List<ReadFault>();
        var nodes = RecordXml.ReadChildren(input, "RDF", faults);
        var byAddress = nodes.Where(node => node.Attribute(Rdf + "about") is not null)
            .GroupBy(node => node.Attribute(Rdf + "about")!.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var items = nodes.FindAll(IsItem);
        return new ReadReferences([.. items.Select(node => ItemReading.Read(node, byAddress))], [.. faults]) { Lines = RecordXml.LinesOf(items) };
    }

    /// <summary>An item says of what type it is; in files of other programs it has an author or an editor.</summary>
    private static bool IsItem(XElement node) =>
        node.Element(Zotero + "itemType") is { } type ? type.Value is not ("attachment" or "note")
        : node.Element(Bib + "authors") is not null || node.Element(Bib + "editors") is not null;
}
