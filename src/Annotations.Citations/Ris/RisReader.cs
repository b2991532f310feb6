using Annotations.Citations.Formats;
using Annotations.Citations.References;

namespace Annotations.Citations.Ris;

/// <summary>
/// Reads RIS as its specifications of 2001 and 2011 have it and as databases and reference managers write it: other tags
/// for the same, looser blanks, records without an end. Tags that CSL has no variable for are kept in <c>custom</c>.
/// </summary>
public sealed class RisReader : IReferenceReader
{
    /// <inheritdoc/>
    public string Format => "ris";

    /// <inheritdoc/>
    public IReadOnlyList<string> MediaTypes { get; } = ["application/x-research-info-systems", "application/x-inst-for-scientific-info"];

    /// <inheritdoc/>
    public ReadReferences Read(TextReader input)
    {
        var text = new InputText(input);
        var records = new RisParser(text).Parse();
        return Read(records, text);
    }

    /// <summary>The references of records, with their lines.</summary>
    internal static ReadReferences Read(IReadOnlyList<RisRecord> records, InputText text) =>
        new([.. records.Select(RisReading.Read)], text.Faults) { Lines = [.. records.Select(record => text.LineOf(record.At))] };

    /// <summary>Reads a file of one record; null where it is none.</summary>
    internal static Reference? ReadOne(InputText text) => new RisParser(text).Parse() is [var record] ? RisReading.Read(record) : null;
}
