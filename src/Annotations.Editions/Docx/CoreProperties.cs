using System.Globalization;
using System.Xml;

namespace Annotations.Editions.Docx;

/// <summary>Writes what a document says of itself (Open Packaging Conventions, ISO/IEC 29500-2:2021, section 8).</summary>
internal static class CoreProperties
{
    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";

    public static void Write(EditionHeader header, XmlWriter writer)
    {
        writer.WriteStartElement("cp", "coreProperties", Namespace);
        writer.WriteElementString("dc", "title", DublinCore, XmlText.Valid(header.Title));
        writer.WriteElementString("dc", "creator", DublinCore, XmlText.Valid(string.Join("; ", EditionLine.AuthorsOf(header))));
        writer.WriteElementString("dc", "description", DublinCore, XmlText.Valid(EditionLine.StyleOf(header)));
        writer.WriteElementString("dc", "identifier", DublinCore, header.Address.AbsoluteUri);
        writer.WriteElementString("dc", "language", DublinCore, header.Language);
        WriteTime("created", header.Essay.Modified.At, writer);
        WriteTime("modified", header.Essay.Modified.At, writer);
        writer.WriteEndElement();
    }

    private static void WriteTime(string name, DateTimeOffset time, XmlWriter writer)
    {
        writer.WriteStartElement("dcterms", name, Terms);
        writer.WriteAttributeString("xsi", "type", "http://www.w3.org/2001/XMLSchema-instance", "dcterms:W3CDTF");
        writer.WriteString(time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        writer.WriteEndElement();
    }
}
