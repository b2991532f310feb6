using System.Collections.Immutable;
using System.Text.Json;
using Annotations.Citations.References;

namespace Annotations.Citations.CslJson;

/// <summary>
/// Reads CSL-JSON 1.0.2 (csl-data.json). Every text and number variable may be a string or a number, as programs
/// write both; members that CSL does not name are kept; an item may lack its id, as one that has yet to be given one
/// does. Anything else that the schema refuses is a fault, and all faults are found at once.
/// </summary>
public static class CslJsonReader
{
    /// <summary>
    /// How deep a document's JSON may be nested. The schema needs 6 levels; <c>custom</c> may use the rest.
    /// </summary>
    public const int MaxDepth = 64;

    /// <summary>Reads one item.</summary>
    /// <param name="item">The item's JSON. The reference does not hold on to its document.</param>
    /// <param name="pointer">Where the item stands, as a JSON Pointer: faults' pointers start with it.</param>
    public static CslJsonResult Read(JsonElement item, string pointer)
    {
        var reading = new CslJsonReading();
        var reference = CslItem.Read(item, pointer, reading);
        return new CslJsonResult(reference, reading.Faults);
    }

    /// <summary>
    /// Reads one item and takes from it what can be taken: a faulty member is kept as the JSON it is, found by
    /// <see cref="Reference.Json"/> alone; an item without a type has the empty one. For programs that must cope with
    /// any data, such as a citation processor.
    /// </summary>
    /// <param name="item">The item's JSON; anything but an object gives a reference without members.</param>
    public static Reference ReadLeniently(JsonElement item) =>
        CslItem.Read(item, string.Empty, new CslJsonReading()) ?? new ReferenceBuilder(string.Empty).Build();

    /// <summary>Reads a document: an array of items, a single item, or an object whose <c>items</c> is such an array.</summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark; RFC 8259 JSON.</param>
    /// <returns>The sound items, and the faults of the others with pointers from the document's root.</returns>
    public static CslJsonDocument ReadDocument(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Span.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return ReadRoot(document.RootElement);
        }
        catch (JsonException exception)
        {
            var place = $"line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}";
            var message = $"CSL-JSON is a JSON array of items; this is not JSON at {place}.";
            return new CslJsonDocument([], [new CslJsonFault(string.Empty, CslJsonFaultCodes.NotJson, message)]);
        }
    }

    private static CslJsonDocument ReadRoot(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array)
        {
            return ReadItems(root, string.Empty);
        }

        if (root.ValueKind == JsonValueKind.Object
            && root.TryGetProperty("items", out var items)
            && items.ValueKind == JsonValueKind.Array)
        {
            return ReadItems(items, "/items");
        }

        var result = Read(root, string.Empty);
        return new CslJsonDocument(result.Reference is { } reference ? [reference] : [], result.Faults);
    }

    private static CslJsonDocument ReadItems(JsonElement items, string pointer)
    {
        var references = ImmutableArray.CreateBuilder<Reference>(items.GetArrayLength());
        var faults = ImmutableArray.CreateBuilder<CslJsonFault>();
        var index = 0;
        foreach (var item in items.EnumerateArray())
        {
            var result = Read(item, CslJsonReading.Below(pointer, index++));
            faults.AddRange(result.Faults);
            if (result.Reference is { } reference)
            {
                references.Add(reference);
            }
        }

        return new CslJsonDocument(references.DrainToImmutable(), faults.DrainToImmutable());
    }
}
