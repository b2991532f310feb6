using Annotations.Citations.Archives;
using Annotations.Citations.References;

namespace Annotations.Citations.Notes;

/// <summary>
/// The members that a format's fields do not give back as they are, found by reading an entry that was just written.
/// The entry is then written again with each of them as JSON in its note, so that no format loses what nobody foresaw.
/// </summary>
internal sealed class ExactMembers
{
    /// <summary>Nothing is known to be lost.</summary>
    internal static readonly ExactMembers None = new();

    private readonly HashSet<string> changed = new(StringComparer.Ordinal);
    private readonly List<string> added = [];

    private ExactMembers()
    {
    }

    /// <summary>How often an entry is written again at most; what stands in a note can itself disturb what follows in it.</summary>
    internal const int MaxRounds = 3;

    private bool IsEmpty => changed.Count == 0 && added.Count == 0 && !IsTypeLost;

    /// <summary>Whether the entry is read as one of another type.</summary>
    internal bool IsTypeLost { get; private set; }

    /// <summary>Members that reading makes of the fields though the reference has none such.</summary>
    internal IReadOnlyList<string> Added => added;

    /// <summary>Whether the member comes back otherwise, or not at all.</summary>
    internal bool Contains(string member) => changed.Contains(member);

    /// <summary>
    /// What differs between a reference and what was read of its entry, with what was known before; null for nothing new.
    /// </summary>
    internal ExactMembers? AndThoseOf(Reference reference, Reference read)
    {
        var exact = Between(ArchivalUnit.Locate(reference), read);
        if (exact.IsEmpty)
        {
            return null;
        }

        exact.changed.UnionWith(changed);
        exact.added.AddRange(added.Except(exact.added));
        exact.IsTypeLost |= IsTypeLost;
        return exact;
    }

    private static ExactMembers Between(Reference reference, Reference read)
    {
        var exact = new ExactMembers { IsTypeLost = reference.Type.Length > 0 && reference.Type != read.Type };
        foreach (var member in reference.Members)
        {
            if (!IsBlank(member) && !(read.Find(member.Name) is { } other && SameValue.Of(member, other)))
            {
                exact.changed.Add(member.Name);
            }
        }

        foreach (var member in read.Members)
        {
            if (reference.Find(member.Name) is not { } own || IsBlank(own))
            {
                exact.added.Add(member.Name);
            }
        }

        return exact;
    }

    private static bool IsBlank(in ReferenceMember member) =>
        member.Text is { } text ? string.IsNullOrWhiteSpace(text) : member.Names is { Count: 0 };
}
