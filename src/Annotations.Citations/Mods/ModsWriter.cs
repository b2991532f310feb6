using Annotations.Citations.Formats;
using Annotations.Citations.Keys;
using Annotations.Citations.Notes;
using Annotations.Citations.References;
using Annotations.Citations.Xml;

namespace Annotations.Citations.Mods;

/// <summary>
/// Writes MODS 3.8 (Library of Congress, "Metadata Object Description Schema"): dates as EDTF, containers and series as
/// related items, keys of <see cref="EntryKeys"/> as record identifiers; what has no element is in <c>note</c> as lines.
/// </summary>
public sealed class ModsWriter : IReferenceWriter
{
    internal const string Namespace = "http://www.loc.gov/mods/v3";

    /// <inheritdoc/>
    public string Format => "mods";

    /// <inheritdoc/>
    public string MediaType => "application/mods+xml";

    /// <inheritdoc/>
    public string FileExtension => "mods.xml";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Reference> references, TextWriter output)
    {
        var keys = EntryKeys.Of(references);
        using var writer = XmlOutput.Start(output);
        writer.WriteStartElement("modsCollection", Namespace);
        for (var i = 0; i < references.Count; i++)
        {
            VerifiedRecord.Write(
                references[i],
                writer,
                (record, exact) => new ModsEntry(record, references[i], exact).Write(keys[i]),
                ModsReading.Read);
        }

        writer.WriteEndElement();
    }
}
