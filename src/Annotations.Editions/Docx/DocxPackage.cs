using System.Xml;
using DocumentFormat.OpenXml;

namespace Annotations.Editions.Docx;

/// <summary>
/// Writes a package (Open Packaging Conventions, ISO/IEC 29500-2:2021) part after part: the library's own packages have all of them in memory until
/// they are closed, and names that are random.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    /// <summary>What the types of relationships begin with.</summary>
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string CoreType = "application/vnd.openxmlformats-package.core-properties+xml";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new System.Text.UTF8Encoding(false) };

    private readonly TimelessArchive archive;

    public DocxPackage(Stream output, EditionHeader header)
    {
        archive = new TimelessArchive(output);
        WriteTypes();
        WriteRelationships("_rels/.rels", [("document", Relationships + "officeDocument", "word/document.xml", false), ("core", Package + "relationships/metadata/core-properties", "docProps/core.xml", false)]);
        Write("docProps/core.xml", writer => CoreProperties.Write(header, writer));
    }

    /// <summary>Writes a part, and then what it links to.</summary>
    public void Add(DocxPart part, Action<OpenXmlWriter, DocxLinks> write)
    {
        var links = new DocxLinks();
        using (var stream = archive.Add($"word/{part.Name}.xml"))
        using (var writer = OpenXmlWriter.Create(stream))
        {
            write(writer, links);
        }

        var related = part == DocxPart.Document ? DocxPart.Related : [];
        WriteRelationships(
            $"word/_rels/{part.Name}.xml.rels",
            related.Select(other => (other.Name, other.RelationshipType, other.Name + ".xml", false)).Concat(links.Ids.Select(link => (link.Value, Relationships + "hyperlink", link.Key, true))));
    }

    public void Dispose() => archive.Dispose();

    private void WriteTypes() => Write("[Content_Types].xml", writer =>
    {
        writer.WriteStartElement("Types", Package + "content-types");
        Element("Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element("Override", ("PartName", "/docProps/core.xml"), ("ContentType", CoreType));
        foreach (var part in DocxPart.Related.Prepend(DocxPart.Document)) Element("Override", ("PartName", $"/word/{part.Name}.xml"), ("ContentType", part.ContentType));
        writer.WriteEndElement();

        void Element(string name, params (string Name, string Value)[] attributes) => DocxPackage.Element(writer, name, attributes);
    });

    private void WriteRelationships(string name, IEnumerable<(string Id, string Type, string Target, bool IsExternal)> relationships) => Write(name, writer =>
    {
        writer.WriteStartElement("Relationships", Package + "relationships");
        foreach (var (id, type, target, isExternal) in relationships)
        {
            (string, string)[] mode = isExternal ? [("TargetMode", "External")] : [];
            Element(writer, "Relationship", [("Id", id), ("Type", type), ("Target", target), .. mode]);
        }

        writer.WriteEndElement();
    });

    private static void Element(XmlWriter writer, string name, (string Name, string Value)[] attributes)
    {
        writer.WriteStartElement(name);
        foreach (var (attribute, value) in attributes) writer.WriteAttributeString(attribute, value);
        writer.WriteEndElement();
    }

    private void Write(string name, Action<XmlWriter> write)
    {
        using var stream = archive.Add(name);
        using var writer = XmlWriter.Create(stream, Settings);
        write(writer);
    }
}
