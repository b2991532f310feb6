using System.Text;
using System.Xml;

namespace Annotations.Citations.Xml;

/// <summary>How XML is written: characters that it cannot hold are left out.</summary>
internal static class XmlOutput
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        OmitXmlDeclaration = true,
    };

    /// <summary>A writer of a document in UTF-8, its declaration written.</summary>
    internal static XmlWriter Start(TextWriter output)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return XmlWriter.Create(output, Settings);
    }

    /// <summary>Writes an element with text; none for no text.</summary>
    internal static void Element(this XmlWriter writer, string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            writer.WriteElementString(name, Valid(text));
        }
    }

    /// <summary>The text without what XML 1.0 cannot hold (section 2.2): most control characters, lone surrogates.</summary>
    internal static string Valid(string text)
    {
        if (IsValid(text))
        {
            return text;
        }

        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? valid : valid.Append(rune.ToString());
        }

        return valid.ToString();
    }

    private static bool IsValid(string text)
    {
        foreach (var character in text)
        {
            if (!XmlConvert.IsXmlChar(character))
            {
                return false;
            }
        }

        return true;
    }
}
