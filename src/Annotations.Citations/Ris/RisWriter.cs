using System.Text;
using Annotations.Citations.Formats;
using Annotations.Citations.Keys;
using Annotations.Citations.Notes;
using Annotations.Citations.References;

namespace Annotations.Citations.Ris;

/// <summary>
/// Writes RIS (Research Information Systems, "RIS Format Specifications", 2011) in Unicode, with line ends CR LF and
/// keys of <see cref="EntryKeys"/> under <c>ID</c>; a line <c>variable: value</c> under <c>N1</c> for each variable that no
/// tag says all of.
/// </summary>
public sealed class RisWriter : IReferenceWriter
{
    /// <inheritdoc/>
    public string Format => "ris";

    /// <inheritdoc/>
    public string MediaType => "application/x-research-info-systems";

    /// <inheritdoc/>
    public string FileExtension => "ris";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Reference> references, TextWriter output)
    {
        var keys = EntryKeys.Of(references);
        var text = new StringBuilder();
        var entry = new RisEntry(text);
        for (var i = 0; i < references.Count; i++)
        {
            text.Clear().Append(i == 0 ? string.Empty : "\r\n");
            VerifiedEntry.Write(references[i], keys[i], text, entry.Write, RisReader.ReadOne);
            output.Write(text);
        }
    }
}
