using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Names;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>Adds names, and given names, to cites that are alike: as few as tell them apart.</summary>
internal sealed class NameExpansion(Disambiguator disambiguator, DisambiguationOptions options)
{
    /// <summary>More lists and names than a cite shows; what lies beyond stays as the style says.</summary>
    private const int MaxNames = 1000;

    internal void AddNames(List<RegisteredItem> group, Expansion expansion, Action<List<RegisteredItem>, Expansion> rest)
    {
        Disambiguator.Assign(group, expansion);
        if (group.Count < 2)
        {
            rest(group, expansion);
            return;
        }

        var isUniform = IsUniform(group, expansion);
        var triesGivenNames = options is { AddsGivenNames: true, Rule: GivenNameRule.ByCite };
        var isFirst = true;
        foreach (var (wider, list, index) in Wider(group, expansion))
        {
            if (isUniform && !isFirst && disambiguator.HaveOneName(group, triesGivenNames ? null : wider, list, index))
            {
                continue;
            }

            isFirst = false;
            var parts = isUniform ? disambiguator.Partition(group, wider, list, index) : disambiguator.Partition(group, wider);
            if (parts.Count > 1)
            {
                foreach (var part in parts)
                {
                    AddNames(part, wider, rest);
                }

                return;
            }

            if (triesGivenNames && disambiguator.Partition(group, AllGivenNames(group, wider)).Count > 1)
            {
                rest(group, wider);
                return;
            }
        }

        rest(group, expansion);
    }

    internal void AddGivenNames(List<RegisteredItem> group, Expansion expansion, Action<List<RegisteredItem>, Expansion> rest) =>
        AddGivenNames(group, expansion, 0, rest);

    /// <summary>Whether a list shows equally many names in all cites, but for those that have no more: one name more then changes no other place.</summary>
    private bool IsUniform(List<RegisteredItem> group, Expansion expansion)
    {
        var first = disambiguator.TraceOf(group[0], expansion).Names;
        return group.TrueForAll(item =>
        {
            var names = disambiguator.TraceOf(item, expansion).Names;
            for (var list = 0; list < names.Count; list++)
            {
                if (list >= first.Count || (names[list].Shown != first[list].Shown && names[list].Shown != names[list].Names.Count))
                {
                    return false;
                }
            }

            return names.Count == first.Count;
        });
    }

    /// <summary>The same with one name more in each list in turn, until all are shown.</summary>
    private IEnumerable<(Expansion Expansion, int List, int Index)> Wider(List<RegisteredItem> group, Expansion expansion)
    {
        var traces = group.ConvertAll(item => disambiguator.TraceOf(item, expansion).Names);
        var lists = Math.Min(traces.Max(trace => trace.Count), MaxNames);
        var counts = new int[lists];
        var most = new int[lists];
        for (var list = 0; list < lists; list++)
        {
            counts[list] = traces.Max(trace => list < trace.Count ? trace[list].Shown : 0);
            most[list] = Math.Min(traces.Max(trace => list < trace.Count ? trace[list].Names.Count : 0), MaxNames);
        }

        for (var list = 0; list < lists; list++)
        {
            while (counts[list] < most[list])
            {
                counts[list]++;
                yield return (new Expansion { Counts = [.. counts], Levels = expansion.Levels, Global = expansion.Global }, list, counts[list] - 1);
            }
        }
    }

    private Expansion AllGivenNames(List<RegisteredItem> group, Expansion expansion)
    {
        var traces = group.ConvertAll(item => disambiguator.TraceOf(item, expansion).Names);
        var lists = traces.Max(trace => trace.Count);
        var levels = new byte[lists][];
        for (var list = 0; list < lists; list++)
        {
            levels[list] = new byte[Math.Min(traces.Max(trace => list < trace.Count ? trace[list].Shown : 0), MaxNames)];
            Array.Fill(levels[list], (byte)2);
        }

        return new Expansion { Counts = expansion.Counts, Levels = levels, Global = expansion.Global };
    }

    /// <summary>Tries the names from the given place on: initials first, then all of the given names.</summary>
    private void AddGivenNames(List<RegisteredItem> group, Expansion expansion, int from, Action<List<RegisteredItem>, Expansion> rest)
    {
        Disambiguator.Assign(group, expansion);
        if (group.Count < 2)
        {
            rest(group, expansion);
            return;
        }

        var traces = disambiguator.TraceOf(group[0], expansion).Names;
        var places = traces.SelectMany((trace, list) => Enumerable.Range(0, Math.Min(trace.Shown, MaxNames)).Select(index => (list, index, trace))).ToList();
        for (var i = from; i < places.Count; i++)
        {
            var (list, index, trace) = places[i];
            foreach (var level in LevelsFor(trace))
            {
                var raised = Raise(expansion, list, index, level);
                if (disambiguator.HaveOneName(group, raised, list, index))
                {
                    continue;
                }

                var parts = disambiguator.Partition(group, raised, list, index);
                if (parts.Count < 2)
                {
                    continue;
                }

                foreach (var part in parts)
                {
                    AddGivenNames(part, raised, i, rest);
                }

                return;
            }
        }

        rest(group, expansion);
    }

    private static byte[] LevelsFor(NamesTrace trace) => trace switch
    {
        { IsShort: true, IsInitialized: true } => [1, 2],
        _ => [2],
    };

    private static Expansion Raise(Expansion expansion, int list, int index, byte level)
    {
        var levels = new byte[Math.Max(expansion.Levels.Length, list + 1)][];
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = i < expansion.Levels.Length ? [.. expansion.Levels[i]] : [];
        }

        if (levels[list].Length <= index)
        {
            Array.Resize(ref levels[list], index + 1);
        }

        levels[list][index] = level;
        return new Expansion { Counts = expansion.Counts, Levels = levels, Global = expansion.Global };
    }
}
