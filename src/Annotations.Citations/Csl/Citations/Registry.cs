using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.References;

namespace Annotations.Citations.Csl.Citations;

/// <summary>The references that a document uses, in the order in which it came to use them.</summary>
internal sealed class Registry
{
    private readonly Dictionary<string, RegisteredItem> known = new(StringComparer.Ordinal);
    private readonly List<RegisteredItem> ordered = [];

    internal Registry(IEnumerable<Reference> references)
    {
        if (references.TryGetNonEnumeratedCount(out var count))
        {
            known.EnsureCapacity(count);
        }

        foreach (var reference in references)
        {
            known[reference.Id] = new RegisteredItem(new Entry(reference));
        }
    }

    internal IReadOnlyList<RegisteredItem> Items => ordered;

    /// <summary>How often references have been rendered: a measure of work that no machine changes.</summary>
    internal long Renderings => known.Values.Sum(item => (long)item.Entry.Renderings);

    /// <summary>The reference of an id when the document uses it; null otherwise.</summary>
    internal RegisteredItem? Find(string id) => known.TryGetValue(id, out var item) && item.IsUsed ? item : null;

    /// <summary>Starts anew with these references and those that a document cites; unknown ids and repeated ones are passed over.</summary>
    internal void Register(IEnumerable<string> uncited, IEnumerable<Citation> document)
    {
        ordered.ForEach(item => item.Leave());
        ordered.Clear();
        foreach (var id in uncited)
        {
            Register(id);
        }

        foreach (var citation in document)
        {
            Register(citation);
        }
    }

    private void Register(Citation citation)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cite in citation.Cites)
        {
            if (ids.Add(cite.Id) && Register(cite.Id) is { } item)
            {
                item.FirstNote = item.Citations == 0 ? citation.NoteNumber : item.FirstNote;
                item.Citations++;
            }
        }
    }

    private RegisteredItem? Register(string id)
    {
        if (known.TryGetValue(id, out var item) && !item.IsUsed)
        {
            item.Enter(ordered.Count);
            ordered.Add(item);
        }

        return item;
    }
}
