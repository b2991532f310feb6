using Annotations.Citations.Archives;
using Annotations.Citations.Dates;
using Annotations.Citations.Names;
using Annotations.Citations.References;

namespace Annotations.Citations.Notes;

/// <summary>The members of one reference, each crossed out when a writer has a field for it.</summary>
internal sealed class MemberLedger
{
    private readonly Reference reference;
    private readonly ExactMembers exact;
    private readonly bool[] isWritten;

    internal MemberLedger(Reference reference, ExactMembers exact)
    {
        this.reference = ArchivalUnit.Locate(reference);
        this.exact = exact;
        isWritten = new bool[this.reference.Members.Length];
    }

    /// <summary>A ledger for a format that nothing reads again.</summary>
    internal MemberLedger(Reference reference)
        : this(reference, ExactMembers.None)
    {
    }

    internal Reference Reference => reference;

    /// <summary>Members that are to stand in the note as JSON whatever fields there are for them.</summary>
    internal ExactMembers Exact => exact;

    /// <summary>The text of a variable, crossed out; null when it has none, or only blanks.</summary>
    internal string? Text(string variable) =>
        IndexOf(variable) is var index and >= 0 && reference.Members[index].Text is { } text && CrossOut(index) && !string.IsNullOrWhiteSpace(text)
            ? text
            : null;

    /// <summary>The names of a variable, crossed out.</summary>
    internal IReadOnlyList<Name> Names(string variable) =>
        IndexOf(variable) is var index and >= 0 && reference.Members[index].Names is { } names && CrossOut(index) ? names : [];

    /// <summary>The date of a variable, crossed out; null when it has none.</summary>
    internal Date? Date(string variable) =>
        IndexOf(variable) is var index and >= 0 && reference.Members[index].Date is { } date && CrossOut(index) ? date : null;

    /// <summary>Crosses out a member that says what another has said.</summary>
    internal void Drop(string member)
    {
        if (IndexOf(member) is var index and >= 0)
        {
            CrossOut(index);
        }
    }

    /// <summary>Takes the crossing out back: the field does not say all.</summary>
    internal void Restore(string member)
    {
        for (var i = 0; i < isWritten.Length; i++)
        {
            isWritten[i] &= !string.Equals(reference.Members[i].Name, member, StringComparison.Ordinal);
        }
    }

    /// <summary>The members that no field was found for, in their order.</summary>
    internal IEnumerable<ReferenceMember> Rest()
    {
        for (var i = 0; i < isWritten.Length; i++)
        {
            if (!isWritten[i])
            {
                yield return reference.Members[i];
            }
        }
    }

    private bool CrossOut(int index) => isWritten[index] = true;

    private int IndexOf(string name)
    {
        for (var i = 0; i < isWritten.Length; i++)
        {
            if (string.Equals(reference.Members[i].Name, name, StringComparison.Ordinal))
            {
                return isWritten[i] ? -1 : i;
            }
        }

        return -1;
    }
}
