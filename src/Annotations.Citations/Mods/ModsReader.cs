using Annotations.Citations.Formats;
using Annotations.Citations.Xml;

namespace Annotations.Citations.Mods;

/// <summary>
/// Reads MODS 3 (Library of Congress, versions 3.0 to 3.8), one record or a collection. Documents with a document type are
/// refused; after a fault in the XML the records before it are there.
/// </summary>
public sealed class ModsReader : IReferenceReader
{
    /// <inheritdoc/>
    public string Format => "mods";

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["application/mods+xml"];

    /// <inheritdoc/>
    public ReadReferences Read(TextReader input)
    {
        var faults = new List<ReadFault>();
        var records = RecordXml.Read(input, "mods", "modsCollection", faults);
        return new ReadReferences([.. records.Select(ModsReading.Read)], [.. faults]) { Lines = RecordXml.LinesOf(records) };
    }
}
