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

    /// <summary>Starts anew with these references; unknown ids and repeated ones are passed over.</summary>
    internal void Register(IEnumerable<string> ids)
    {
        items.Clear();
        ordered.Clear();
        foreach (var id in ids)
        {
            if (entries.TryGetValue(id, out var entry) && !items.ContainsKey(id))
            {
                var item = new RegisteredItem(entry, ordered.Count);
                items.Add(id, item);
                ordered.Add(item);
            }
        }
    }
}
