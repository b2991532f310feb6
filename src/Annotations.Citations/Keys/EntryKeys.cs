using System.Globalization;
using System.Runtime.InteropServices;
using Annotations.Citations.References;

namespace Annotations.Citations.Keys;

/// <summary>
/// The keys of a list's entries: each different from all others, whatever their case, and independent of the list's
/// order.
/// </summary>
public static class EntryKeys
{
    /// <summary>The longest id that is taken for a key as it is, in characters.</summary>
    public const int MaxKey = 120;

    /// <summary>
    /// The key of each reference, in the order of the list: its id where that is usable as a key and no other
    /// reference's; else <see cref="EntryKey.Suggest"/>, with <c>b</c>, <c>c</c> … after it for a second and a third of
    /// the same key, in the order of all they say. Only references that are equal in all they say are told apart by
    /// their place.
    /// </summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Reference> references)
    {
        var keys = new string?[references.Count];
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        TakeIds(references, keys, taken);
        foreach (var group in Groups(references, keys))
        {
            Number(group.Key, group.Value, references, keys, taken);
        }

        return keys!;
    }

    /// <summary>Whether an id may stand as a key in BibTeX, BibLaTeX and RIS alike: ASCII letters, digits and some marks.</summary>
    public static bool IsUsable(string id)
    {
        var isUsable = id.Length is > 0 and <= MaxKey && (char.IsAsciiLetter(id[0]) || char.IsAsciiDigit(id[0]));
        foreach (var character in id)
        {
            isUsable &= char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or ':' or '.' or '+' or '/';
        }

        return isUsable;
    }

    private static void TakeIds(IReadOnlyList<Reference> references, string?[] keys, HashSet<string> taken)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var reference in references)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, reference.Id, out _)++;
        }

        for (var i = 0; i < keys.Length; i++)
        {
            var id = references[i].Id;
            if (IsUsable(id) && counts[id] == 1)
            {
                keys[i] = id;
                taken.Add(id);
            }
        }
    }

    /// <summary>The references without a key yet by the key they suggest, in the order of those keys.</summary>
    private static SortedDictionary<string, List<int>> Groups(IReadOnlyList<Reference> references, string?[] keys)
    {
        var groups = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] is null)
            {
                var key = EntryKey.Suggest(references[i]);
                if (!groups.TryGetValue(key, out var group))
                {
                    groups.Add(key, group = []);
                }

                group.Add(i);
            }
        }

        return groups;
    }

    private static void Number(
        string key, List<int> group, IReadOnlyList<Reference> references, string?[] keys, HashSet<string> taken)
    {
        var sorted = group.Count == 1
            ? group
            : [.. group.OrderBy(index => ReferenceText.Of(references[index]), StringComparer.Ordinal)];
        var number = 0;
        foreach (var index in sorted)
        {
            string numbered;
            do
            {
                numbered = key + Letters(number++);
            }
            while (!taken.Add(numbered));

            keys[index] = numbered;
        }
    }

    /// <summary>Nothing, then b to z, then numbers from 27.</summary>
    private static string Letters(int number) => number switch
    {
        0 => string.Empty,
        < 26 => ((char)('a' + number)).ToString(),
        _ => "-" + (number + 1).ToString(CultureInfo.InvariantCulture),
    };
}
