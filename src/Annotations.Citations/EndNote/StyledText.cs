using System.Text;
using System.Xml.Linq;

namespace Annotations.Citations.EndNote;

/// <summary>The text of an element of EndNote XML, whose runs are in <c>style</c> elements.</summary>
internal static class StyledText
{
    internal static string Of(XElement element)
    {
        if (!element.HasElements)
        {
            return element.Value.Trim();
        }

        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            var tag = node is XElement style ? TagOf(style.Attribute("face")?.Value) : null;
            text.Append(tag is null ? string.Empty : "<" + tag + ">")
                .Append(node is XElement run ? run.Value : (node as XText)?.Value)
                .Append(tag is null ? string.Empty : "</" + tag + ">");
        }

        return text.ToString().Trim();
    }

    private static string? TagOf(string? face) => face switch
    {
        "italic" => "i",
        "bold" => "b",
        "superscript" => "sup",
        "subscript" => "sub",
        _ => null,
    };
}
