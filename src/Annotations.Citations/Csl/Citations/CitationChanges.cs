using System.Globalization;
using System.Text;
using Annotations.Citations.Csl.Disambiguation;
using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Citations;

/// <summary>
/// Finds the citations that a change of the document touches, as the reference processor does: by what they are made
/// of, be their text the same or not. That is where their cites stand, the numbers of their references, and what
/// disambiguation has found.
/// </summary>
internal sealed class CitationChanges(Style style)
{
    private Dictionary<string, Seen> before = new(StringComparer.Ordinal);
    private Dictionary<string, Seen> now = new(StringComparer.Ordinal);
    private Dictionary<string, string> itemsBefore = new(StringComparer.Ordinal);
    private Dictionary<string, string> poolsBefore = new(StringComparer.Ordinal);
    private readonly HashSet<string> touched = new(StringComparer.Ordinal);

    /// <summary>What a citation was made of.</summary>
    /// <param name="Places">Where its cites stand.</param>
    /// <param name="FirstNotes">In what notes their references were first cited.</param>
    private sealed record Seen(Citation Citation, string Places, IReadOnlyDictionary<string, int?> FirstNotes, string Text);

    /// <summary>Takes the references as they are now.</summary>
    internal void Begin(IReadOnlyList<RegisteredItem> items)
    {
        (before, now) = (now, new Dictionary<string, Seen>(StringComparer.Ordinal));
        touched.Clear();
        var itemsNow = items.ToDictionary(item => item.Entry.Id, Signature, StringComparer.Ordinal);
        var lost = poolsBefore.Where(pair => !itemsNow.ContainsKey(pair.Key) && pair.Value.Length > 0).Select(pair => pair.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, signature) in itemsNow)
        {
            if (itemsBefore.TryGetValue(id, out var last) && (last != signature || lost.Contains(poolsBefore[id])))
            {
                touched.Add(id);
            }
        }

        itemsBefore = itemsNow;
        poolsBefore = items.ToDictionary(item => item.Entry.Id, item => item.PoolKey, StringComparer.Ordinal);
    }

    /// <summary>Takes a citation as it is now, with a key that is its own.</summary>
    internal void Take(string key, Citation citation, List<ResolvedCite> cites, string text)
    {
        var seen = new Seen(citation, Places(cites), FirstNotesOf(cites), text);
        now[key] = seen;
        if (!before.TryGetValue(key, out var last))
        {
            return;
        }

        foreach (var (id, note) in seen.FirstNotes)
        {
            if (last.FirstNotes.TryGetValue(id, out var lastNote) && lastNote != note)
            {
                touched.Add(id);
            }
        }
    }

    /// <summary>Whether a citation that was taken is touched; all have been taken before.</summary>
    internal bool IsChanged(string key)
    {
        var seen = now[key];
        return !before.TryGetValue(key, out var last)
            || last.Citation with { NoteNumber = seen.Citation.NoteNumber } != seen.Citation
            || last.Places != seen.Places
            || last.Text != seen.Text
            || seen.FirstNotes.Keys.Any(touched.Contains);
    }

    private static string Places(List<ResolvedCite> cites) => string.Join(';', cites.Select(cite => $"{cite.Cite.Id}/{cite.Position}/{cite.IsNearNote}"));

    private static Dictionary<string, int?> FirstNotesOf(List<ResolvedCite> cites)
    {
        var notes = new Dictionary<string, int?>(StringComparer.Ordinal);
        foreach (var cite in cites)
        {
            notes.TryAdd(cite.Item.Entry.Id, cite.FirstNote);
        }

        return notes;
    }

    private string Signature(RegisteredItem item)
    {
        var text = new StringBuilder();
        if (style.Citation.DependsOn == CitationDependence.Numbers)
        {
            text.Append(CultureInfo.InvariantCulture, $"#{item.Number}");
        }

        if (style.IsNote && style.Citation.Disambiguation.HasCondition)
        {
            text.Append(item.Citations > 1 ? "+" : "-");
        }

        return Append(text.Append(CultureInfo.InvariantCulture, $"{item.SuffixNumber}/{item.Triers}"), item.Expansion).ToString();
    }

    private static StringBuilder Append(StringBuilder text, Expansion expansion)
    {
        text.Append(CultureInfo.InvariantCulture, $"/{expansion.ConditionLevel}/").AppendJoin(',', expansion.Counts);
        foreach (var levels in expansion.Levels)
        {
            text.Append('/').AppendJoin(',', levels);
        }

        return text;
    }
}
