using System.Text;
using Annotations.Citations.Formats;
using Annotations.Citations.References;

namespace Annotations.Citations.Notes;

/// <summary>Writes an entry of a text format, reads it, and writes it anew when its fields do not give all back.</summary>
internal static class VerifiedEntry
{
    /// <param name="write">Appends the entry to the text.</param>
    /// <param name="read">Reads a file of one entry; null where it is none.</param>
    internal static void Write(
        Reference reference, string key, StringBuilder text, Action<Reference, string, ExactMembers> write, Func<InputText, Reference?> read)
    {
        var start = text.Length;
        var exact = ExactMembers.None;
        write(reference, key, exact);
        for (var round = 0; round < ExactMembers.MaxRounds && Lost(reference, text.ToString(start, text.Length - start), exact, read) is { } more; round++)
        {
            text.Length = start;
            write(reference, key, exact = more);
        }
    }

    private static ExactMembers? Lost(Reference reference, string entry, ExactMembers exact, Func<InputText, Reference?> read) =>
        read(new InputText(entry)) is { } heard ? exact.AndThoseOf(reference, heard) : null;
}
