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

    internal int Count => items.Count - start;

    internal RegisteredItem First => items[start];

    internal IEnumerable<RegisteredItem> Items => items.Skip(start);

    /// <summary>How many others are like the first; found anew when the expansion is another one.</summary>
    internal int Scan(Expansion expansion, Func<RegisteredItem, string> keyOf)
    {
        if (!ReferenceEquals(seenUnder, expansion))
        {
            alike.Clear();
            for (var i = start; i < items.Count; i++)
            {
                var key = keys[items[i]] = keyOf(items[i]);
                alike[key] = alike.GetValueOrDefault(key) + 1;
            }

            seenUnder = expansion;
        }

        return alike[keys[First]] - 1;
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
