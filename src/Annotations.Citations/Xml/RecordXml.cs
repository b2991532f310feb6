using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Annotations.Citations.Formats;

namespace Annotations.Citations.Xml;

/// <summary>
/// Reads records out of XML one by one. No document type is allowed and nothing is fetched, so no entity can grow or
/// reach out; the document and each record are bounded.
/// </summary>
internal static class RecordXml
{
    /// <summary>How deep elements may be nested below a record; MODS has relatedItem in relatedItem, eight deep at most.</summary>
    private const int MaxDepth = 64;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = ReferenceFormats.MaxCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Gives each element of the name that is in no other of it, up to the first fault.</summary>
    /// <param name="root">The root element of a file that may hold none.</param>
    internal static List<XElement> Read(TextReader input, string name, string root, List<ReadFault> faults) =>
        Read(input, reader => reader.LocalName == name, name, root, faults);

    /// <summary>Gives each element that the root has, up to the first fault.</summary>
    internal static List<XElement> ReadChildren(TextReader input, string root, List<ReadFault> faults) =>
        Read(input, reader => reader.Depth == 1, root, root, faults);

    private static List<XElement> Read(TextReader input, Func<XmlReader, bool> isRecord, string name, string root, List<ReadFault> faults)
    {
        var records = new List<XElement>();
        var isOfFormat = false;
        try
        {
            using var reader = XmlReader.Create(input, Settings);
            reader.MoveToContent();
            isOfFormat = reader.LocalName == root;
            while (!reader.EOF)
            {
                if (reader.NodeType == XmlNodeType.Element && isRecord(reader))
                {
                    records.Add(Record(reader));
                }
                else
                {
                    reader.Read();
                }
            }
        }
        catch (XmlException exception)
        {
            faults.Add(new ReadFault(
                Math.Max(exception.LineNumber, 1),
                Math.Max(exception.LinePosition, 1),
                ReadFaultCodes.EntryMalformed,
                "The XML cannot be read from here on: " + exception.Message));
        }

        if (!isOfFormat && records.Count == 0 && faults.Count == 0)
        {
            faults.Add(new ReadFault(0, 0, ReadFaultCodes.NotTheFormat, $"The XML has no element {name}."));
        }

        return records;
    }

    /// <summary>The lines on which records start, from 1.</summary>
    internal static ImmutableArray<int> LinesOf(IEnumerable<XElement> records) => [.. records.Select(record => record.Annotation<StartLine>()?.Number ?? 0)];

    private static XElement Record(XmlReader reader)
    {
        var root = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        var current = root;
        CopyAttributes(reader, root);
        root.AddAnnotation(new StartLine(Line(reader).LineNumber));
        var start = reader.Depth;
        var isOpen = !reader.IsEmptyElement;
        while (reader.Read() && isOpen && reader.Depth > start)
        {
            current = Take(reader, current, start);
        }

        if (isOpen)
        {
            reader.Read();
        }

        return root;
    }

    private static XElement Take(XmlReader reader, XElement current, int start)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element when reader.Depth - start > MaxDepth:
                throw new XmlException($"Elements are nested deeper than {MaxDepth}.", null, Line(reader).LineNumber, Line(reader).LinePosition);
            case XmlNodeType.Element:
                var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
                var isEmpty = reader.IsEmptyElement;
                CopyAttributes(reader, element);
                current.Add(element);
                return isEmpty ? current : element;
            case XmlNodeType.EndElement:
                return current.Parent ?? current;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                current.Add(new XText(reader.Value));
                return current;
            default:
                return current;
        }
    }

    private sealed record StartLine(int Number);

    private static IXmlLineInfo Line(XmlReader reader) => (IXmlLineInfo)reader;

    private static void CopyAttributes(XmlReader reader, XElement element)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != XNamespace.Xmlns.NamespaceName)
            {
                element.SetAttributeValue(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
            }
        }

        reader.MoveToElement();
    }
}
