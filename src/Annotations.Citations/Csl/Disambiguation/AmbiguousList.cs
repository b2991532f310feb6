using Annotations.Citations.Csl.Citations;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>References whose cites have to be told apart yet, and how they were last seen to be alike.</summary>
internal sealed class AmbiguousList(Trial found, List<RegisteredItem> items)
{
    /// <summary>What is known to tell them from others.</summary>
    internal Trial Found => found;

    private readonly Dictionary<string, int> alike = new(StringComparer.Ordinal);
    private readonly Dictionary<RegisteredItem, string> keys = [];
    private Expansion? seenUnder;
    private int start;

    /// <summary>The same list with what was seen of it, for some of its references.</summary>
    internal AmbiguousList Part(Trial foundOfPart, List<RegisteredItem> part)
    {
        var list = new AmbiguousList(foundOfPart, part);
        part.ForEach(item => list.keys[item] = keys[item]);
        return list;
    }

    internal int Count => items.Count - start;

    internal RegisteredItem First => items[start];

    internal IEnumerable<RegisteredItem> Items => items.Skip(start);

    /// <summary>How many others are like the first; found anew when the expansion is another one.</summary>
    /// <param name="placeOf">What the change adds to a cite, when it is one name; null when it may be more.</param>
    internal int Scan(Expansion expansion, Func<RegisteredItem, string> keyOf, Func<RegisteredItem, string, NameAtPlace>? placeOf)
    {
        if (!ReferenceEquals(seenUnder, expansion))
        {
            var rendered = new Dictionary<NameAtPlace, string>();
            alike.Clear();
            for (var i = start; i < items.Count; i++)
            {
                var item = items[i];
                var key = keys[item] = placeOf is null || !keys.TryGetValue(item, out var before) ? keyOf(item) : Rendered(rendered, placeOf(item, before), item, keyOf);
                alike[key] = alike.GetValueOrDefault(key) + 1;
            }

            seenUnder = expansion;
        }

        return alike[keys[First]] - 1;
    }

    private static string Rendered(Dictionary<NameAtPlace, string> rendered, NameAtPlace place, RegisteredItem item, Func<RegisteredItem, string> keyOf)
    {
        if (!rendered.TryGetValue(place, out var key))
        {
            rendered[place] = key = keyOf(item);
        }

        return key;
    }

    /// <summary>Takes the first, which nothing is like, out of the list.</summary>
    internal void RemoveFirst()
    {
        alike.Remove(keys[First]);
        start++;
    }

    /// <summary>Those that are like the first, it among them; or those that are not.</summary>
    internal List<RegisteredItem> Like(bool isLike) => [.. Items.Where(item => (keys[item] == keys[First]) == isLike)];
}
