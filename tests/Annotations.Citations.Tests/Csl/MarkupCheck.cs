using System.Text.RegularExpressions;
using System.Xml;

namespace Annotations.Citations.Tests.Csl;

/// <summary>Whether the markup of an output is the format's own, and closed.</summary>
internal static partial class MarkupCheck
{
    private static readonly string[] HtmlTags = ["div", "span", "i", "em", "b", "sup", "sub"];

    private static readonly string[] MarkdownTags = ["p", "em", "strong", "span", "u", "sup", "sub", "br"];

    /// <summary>Read as XML; control characters and half surrogates, which HTML forgives and XML does not, are left out.</summary>
    internal static void Html(string html)
    {
        var text = string.Concat(html.Where((character, i) => character is '\n' or '\t' || (!char.IsControl(character) && character < '\uFFFE' && IsWhole(html, i))));
        using var reader = XmlReader.Create(new StringReader($"<div>{text}</div>"));
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Assert.Contains(reader.Name, HtmlTags);
                Assert.True(reader.AttributeCount == 0 || (reader.AttributeCount == 1 && (reader["class"] ?? reader["style"]) is not null), html);
            }
        }
    }

    internal static void Rtf(string rtf)
    {
        var depth = 0;
        for (var i = 0; i < rtf.Length; i++)
        {
            Assert.InRange(rtf[i], '\n', '~');
            depth += rtf[i] switch
            {
                '{' when !IsEscaped(rtf, i) => 1,
                '}' when !IsEscaped(rtf, i) => -1,
                _ => 0,
            };
            Assert.True(depth >= 0, rtf);
        }

        Assert.True(depth == 0, rtf);
    }

    internal static void Markdown(string markdown)
    {
        foreach (Match tag in Tag().Matches(Markdig.Markdown.ToHtml(markdown)))
        {
            Assert.True(MarkdownTags.Contains(tag.Groups["name"].Value), $"{tag.Value} of {markdown}");
        }
    }

    private static bool IsEscaped(string rtf, int at)
    {
        var slashes = 0;
        while (at - slashes > 0 && rtf[at - slashes - 1] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 1;
    }

    private static bool IsWhole(string text, int at) =>
        !char.IsSurrogate(text[at])
        || (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        || (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));

    [GeneratedRegex("</?(?<name>[^ />]*)[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
