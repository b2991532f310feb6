using Annotations.Citations.Identifiers;
using Annotations.Citations.References;

namespace Annotations.Functions.SourceImport;

/// <summary>
/// Keeps what a file has for an identifier and is none: in the note, by its name. A file of hundreds of entries is not refused
/// for a book that misprints its ISBN, and nobody takes it for one.
/// </summary>
internal static class UnsoundIdentifiers
{
    public static Reference ToNote(NormalReference normal)
    {
        var unsound = normal.Faults.Select(fault => fault.Member).Where(member => normal.Reference.Text(member) is not null).Distinct().ToList();
        if (unsound.Count == 0) return normal.Reference;

        var builder = normal.Reference.ToBuilder();
        var note = normal.Reference.Text("note");
        foreach (var member in unsound)
        {
            note = (string.IsNullOrEmpty(note) ? "" : note + "\n") + $"{member} (not valid): {normal.Reference.Text(member)}";
            builder.Without(member);
        }

        return builder.Text("note", note).Build();
    }
}
