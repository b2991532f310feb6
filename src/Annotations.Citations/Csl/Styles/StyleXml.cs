using System.Collections.Immutable;
using System.Text;
using System.Xml;

namespace Annotations.Citations.Csl.Styles;

/// <summary>Reads the XML of styles and locales: no document type definition, nothing from outside, nothing too deep.</summary>
internal static class StyleXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = StyleLimits.MaxLength,
    };

    /// <summary>The root element; null with a fault when the text is not XML or over a limit.</summary>
    internal static StyleElement? Read(string xml, ICollection<StyleFault> faults)
    {
        if (xml.Length > StyleLimits.MaxLength)
        {
            faults.Add(new StyleFault(StyleFaultCodes.TooLarge, 0, 0, $"A style has at most {StyleLimits.MaxLength} characters; this has {xml.Length}."));
            return null;
        }

        try
        {
            using var text = new StringReader(xml.TrimStart('\uFEFF', ' ', '\t', '\r', '\n'));
            using var reader = XmlReader.Create(text, Settings);
            reader.MoveToContent();
            return ReadElement(reader, 1, faults);
        }
        catch (XmlException exception)
        {
            faults.Add(new StyleFault(StyleFaultCodes.NotXml, exception.LineNumber, exception.LinePosition, $"This is not well-formed XML without a DTD: {exception.Message}"));
            return null;
        }
    }

    private static StyleElement? ReadElement(XmlReader reader, int depth, ICollection<StyleFault> faults)
    {
        var place = (IXmlLineInfo)reader;
        var (line, column) = (place.LineNumber, place.LinePosition);
        if (depth > StyleLimits.MaxDepth)
        {
            faults.Add(new StyleFault(StyleFaultCodes.TooDeep, line, column, $"Elements are nested at most {StyleLimits.MaxDepth} deep."));
            return null;
        }

        var name = reader.LocalName;
        if (ReadAttributes(reader) is not { } attributes)
        {
            faults.Add(new StyleFault(StyleFaultCodes.TooLarge, line, column, $"An element has at most {StyleLimits.MaxAttributes} attributes."));
            return null;
        }

        var children = ImmutableArray.CreateBuilder<StyleElement>();
        var text = new StringBuilder();
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
            {
                if (reader.NodeType != XmlNodeType.Element)
                {
                    text.Append(reader.Value);
                }
                else if (ReadElement(reader, depth + 1, faults) is { } child)
                {
                    children.Add(child);
                }
                else
                {
                    return null;
                }
            }
        }

        return new StyleElement
        {
            Name = name,
            Attributes = attributes,
            Children = children.DrainToImmutable(),
            Text = text.ToString(),
            Line = line,
            Column = column,
        };
    }

    private static StyleAttribute[]? ReadAttributes(XmlReader reader)
    {
        var attributes = new AttributeList();
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns" && !attributes.Set(reader.Name, reader.Value))
            {
                return null;
            }
        }

        reader.MoveToElement();
        return attributes.ToArray();
    }
}
