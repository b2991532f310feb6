using System.Globalization;
using System.Runtime.InteropServices;
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
    private int seenAt;
    private int start;

    /// <summary>The same list with what was seen of it, for some of its references.</summary>
    internal AmbiguousList Part(Trial foundOfPart, List<RegisteredItem> part)
    {
        var list = new AmbiguousList(foundOfPart, part);
        part.ForEach(item => list.keys[item] = keys[item]);
        list.seenAt = seenAt;
        return list;
    }

    internal int Count => items.Count - start;

    internal RegisteredItem First => items[start];

    internal IEnumerable<RegisteredItem> Items => items.Skip(start);

    /// <summary>How many others are like the first; found anew when more is tried than before.</summary>
    /// <param name="trial">What is tried.</param>
    /// <param name="raised">The names that have been raised so far, null for more than one name.</param>
    /// <param name="keyOf">Renders a cite.</param>
    /// <param name="placeOf">What a cite has at a place; null when that cannot be told without rendering it.</param>
    internal int Scan(Trial trial, List<Place?> raised, Func<RegisteredItem, string> keyOf, Func<RegisteredItem, Place, NameAtPlace>? placeOf)
    {
        if (!ReferenceEquals(seenUnder, trial.Expansion))
        {
            var places = CollectionsMarshal.AsSpan(raised)[seenAt..];
            var isByName = placeOf is not null && keys.Count > 0 && trial.Condition == 0 && !places.Contains(null);
            var stillAlike = isByName ? StillAlike(places, placeOf!) : null;
            alike.Clear();
            for (var i = start; i < items.Count; i++)
            {
                var key = i == start || stillAlike is null ? keyOf(items[i]) : string.Empty;
                key = stillAlike is null ? key : stillAlike[i - start].ToString(CultureInfo.InvariantCulture);
                keys[items[i]] = key;
                alike[key] = alike.GetValueOrDefault(key) + 1;
            }

            (seenUnder, seenAt) = (trial.Expansion, raised.Count);
        }

        return alike[keys[First]] - 1;
    }

    /// <summary>For each reference the first one that was like it and has the same at the places: what differed goes on to differ, so that none has to be rendered to see it.</summary>
    private int[] StillAlike(ReadOnlySpan<Place?> places, Func<RegisteredItem, Place, NameAtPlace> placeOf)
    {
        var firsts = new int[Count];
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < firsts.Length; i++)
        {
            var key = keys[items[start + i]];
            byKey.TryAdd(key, i);
            firsts[i] = byKey[key];
        }

        foreach (var place in places)
        {
            var byName = new Dictionary<(int, NameAtPlace), int>();
            for (var i = 0; i < firsts.Length; i++)
            {
                var name = (firsts[i], placeOf(items[start + i], place!.Value));
                byName.TryAdd(name, i);
                firsts[i] = byName[name];
            }
        }

        return firsts;
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
