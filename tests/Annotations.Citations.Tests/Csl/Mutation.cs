using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Annotations.Citations.Tests.Csl;

/// <summary>Changes styles and references at random, so that most stay readable: elements and values are moved, doubled, lost, or made hostile.</summary>
internal sealed class Mutation(Random random)
{
    private static readonly string[] Hostile =
    [
        "", " ", "<script>alert(1)</script>", "</div></span>", "<i>", "</i><b>", "<span class=\"nocase\">", "\"'“‘«", "’’’”", "*_`[x](y)", "![x](javascript:y)", "# a", "1. a", "    a", "---",
        "{\\b", "}}}", "\\'e9\\", "&amp;&#60;", "\u0000\u0007\u001B", "\uD83D", "\uDE00\uD83D", "\u202Eabc\u202C\u2066", "שלום עולם", "مرحبا", "-1", "1e30", "99999999999999999999", "1--2-3–4", "\\-\\–",
        ".,:;!?.,:;", "\n\n\t\r", "<<a>>", "http://x.example/<a>", "title", "author", "issued", "page", "all", "true", "0", "1",
    ];

    internal string Style(string xml)
    {
        var root = XDocument.Parse(xml).Root!;
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            XElement[] elements = [.. root.Descendants()];
            if (elements.Length == 0)
            {
                break;
            }

            Change(Any(elements), elements);
        }

        return root.ToString(SaveOptions.DisableFormatting);
    }

    internal JsonNode References(JsonElement input)
    {
        var root = JsonNode.Parse(input.GetRawText())!;
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            JsonNode[] nodes = [.. Inner(root)];
            if (nodes.Length > 0)
            {
                Any(nodes).ReplaceWith(Value());
            }
        }

        return root;
    }

    private void Change(XElement element, XElement[] others)
    {
        switch (random.Next(5))
        {
            case 0:
                element.Remove();
                break;
            case 1:
                element.AddAfterSelf(new XElement(element));
                break;
            case 2:
                element.Add(new XElement(Any(others)));
                break;
            default:
                XAttribute[] attributes = [.. element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration)];
                var (one, other) = (attributes.Length == 0 ? null : Any(attributes), Any(others).FirstAttribute);
                element.SetAttributeValue(one?.Name ?? "prefix", random.Next(2) == 0 && other is not null ? other.Value : Printable(Any(Hostile)));
                break;
        }
    }

    /// <summary>XML has no control characters and no half surrogates.</summary>
    private static string Printable(string text) => string.Concat(text.Where(character => !char.IsControl(character) && !char.IsSurrogate(character)));

    private JsonNode? Value() => random.Next(8) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(2) == 0 ? int.MinValue : int.MaxValue),
        2 => JsonNode.Parse("1e30"),
        3 => new JsonArray(new JsonArray(new JsonArray(1))),
        4 => new JsonObject { ["family"] = Any(Hostile), ["date-parts"] = new JsonArray(new JsonArray(int.MinValue, 13, 45), new JsonArray("x")) },
        _ => JsonValue.Create(Any(Hostile)),
    };

    /// <summary>All that is in an item, ids apart: without them it would not be cited.</summary>
    private static IEnumerable<JsonNode> Inner(JsonNode node) => node switch
    {
        JsonArray array => array.OfType<JsonNode>().SelectMany(item => node.Parent is null ? Inner(item) : Inner(item).Prepend(item)),
        JsonObject item => item.Where(member => member.Key != "id" && member.Value is not null).SelectMany(member => Inner(member.Value!).Prepend(member.Value!)),
        _ => [],
    };

    private T Any<T>(T[] things) => things[random.Next(things.Length)];
}
