using System.Text;
using System.Xml;

namespace Annotations.Editions;

/// <summary>Text that XML can hold.</summary>
internal static class XmlText
{
    /// <summary>The text without what XML 1.0 has no character for (section 2.2): most control characters, and halves of surrogate pairs.</summary>
    public static string Valid(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        var valid = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) valid.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) valid.Append(text[i]).Append(text[++i]);
        }

        return valid.ToString();
    }
}
