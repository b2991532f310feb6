using System.Text;
using System.Xml;

namespace Annotations.Editions;

/// <summary>Text that XML can hold.</summary>
internal static class XmlText
{
    /// <summary>The text without what XML 1.0 has no character for (section 2.2): most control characters.</summary>
    public static string Valid(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)) valid.Append(rune.ToString());
        }

        return valid.ToString();
    }
}
