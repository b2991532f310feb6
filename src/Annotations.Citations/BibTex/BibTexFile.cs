using System.Text;
using Annotations.Citations.Keys;
using Annotations.Citations.Notes;
using Annotations.Citations.References;

namespace Annotations.Citations.BibTex;

/// <summary>Writes the entries of a file one after another, with an empty line between them.</summary>
internal static class BibTexFile
{
    internal static void Write(IReadOnlyList<Reference> references, TextWriter output, BibTexDialect dialect, LatexEncoding encoding)
    {
        var keys = EntryKeys.Of(references);
        var text = new StringBuilder();
        var reading = new EntryReading();
        var entry = new BibTexEntry(text, dialect, encoding);
        for (var i = 0; i < references.Count; i++)
        {
            text.Clear().Append(i == 0 ? string.Empty : "\n");
            VerifiedEntry.Write(references[i], keys[i], text, entry.Write, input => BibTexReader.ReadOne(input, reading));
            output.Write(text);
        }
    }
}
