using System.Text;
using System.Xml;

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
        text.Attribute("xml:lang", edition.Header.Language);
        TeiHeader.Write(edition.Header, text);
        new TeiStandOff(edition.Header, text).Write(edition.Notes, edition.Bibliography);
        text.Within("text", () => text.Within("body", () => text.Within("div", () =>
        {
            text.Attribute("type", "essay");
            text.Element("head", [new Text.Words(edition.Header.Title)]);
            text.WriteDivisions(edition.Text);
        })));
        writer.WriteEndElement();
    }
}
