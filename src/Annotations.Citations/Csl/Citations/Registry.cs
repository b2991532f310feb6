using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.References;

namespace Annotations.Citations.Csl.Citations;

/// <summary>The references that a document uses, in the order in which it came to use them.</summary>
internal sealed class Registry
{
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RegisteredItem> items = new(StringComparer.Ordinal);
    private readonly List<RegisteredItem> ordered = [];

    internal Registry(IEnumerable<Reference> references)
    {
        foreach (var reference in references)
        {
            entries[reference.Id] = new Entry(reference);
        }
    }

    internal IReadOnlyList<RegisteredItem> Items => ordered;

    internal IEnumerable<string> Known => entries.Keys;

    internal RegisteredItem? Find(string id) => items.GetValueOrDefault(id);

    /// <summary>Starts anew with these references and those that a document cites; unknown ids and repeated ones are passed over.</summary>
    internal void Register(IEnumerable<string> uncited, IEnumerable<Citation> document)
    {
        items.Clear();
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
        if (!items.TryGetValue(id, out var item) && entries.TryGetValue(id, out var entry))
        {
            items[id] = item = new RegisteredItem(entry, ordered.Count);
            ordered.Add(item);
        }

        return item;
    }
}
