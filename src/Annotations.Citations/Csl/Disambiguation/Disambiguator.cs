using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>
/// Makes cites of different references differ: by more names, by given names, by the disambiguate condition and by
/// year suffixes, in this order (CSL 1.0.2, "Disambiguation"). References are grouped by what their cites show, so
/// that the work grows with their number and not with its square.
/// </summary>
internal sealed class Disambiguator(Style style, MergedLocale locale)
{
    private readonly DisambiguationOptions options = style.Citation.Disambiguation;
    private readonly AmbiguousCite cites = new(style, locale);
    private GivenNameLevels? global;

    /// <param name="items">The references in the order of the bibliography, which is that of year suffixes.</param>
    internal void Run(IReadOnlyList<RegisteredItem> items)
    {
        global = GlobalLevels(items);
        var start = new Expansion { Global = global };
        foreach (var item in items)
        {
            item.Expansion = start;
            item.SuffixNumber = 0;
        }

        if (!options.IsNone)
        {
            foreach (var group in GroupBy(items, start))
            {
                Resolve(group, start);
                group.ForEach(item => item.Trace = null);
            }
        }
    }

    private GivenNameLevels? GlobalLevels(IReadOnlyList<RegisteredItem> items)
    {
        if (!options.AddsGivenNames || options.Rule == GivenNameRule.ByCite)
        {
            return null;
        }

        var levels = new GivenNameLevels(
            options.Rule is GivenNameRule.PrimaryName or GivenNameRule.PrimaryNameWithInitials,
            options.Rule is GivenNameRule.AllNamesWithInitials or GivenNameRule.PrimaryNameWithInitials);
        foreach (var item in items)
        {
            foreach (var trace in TraceOf(item, Expansion.None).Names)
            {
                levels.Add(trace.Names);
            }

            item.Trace = null;
        }

        return levels;
    }

    private void Resolve(List<RegisteredItem> group, Expansion expansion)
    {
        if (group.Count > 1 && options.AddsNames)
        {
            new NameExpansion(this, options).AddNames(group, expansion, ResolveGivenNames);
        }
        else
        {
            ResolveGivenNames(group, expansion);
        }
    }

    private void ResolveGivenNames(List<RegisteredItem> group, Expansion expansion)
    {
        if (group.Count > 1 && options.AddsGivenNames && options.Rule == GivenNameRule.ByCite)
        {
            new NameExpansion(this, options).AddGivenNames(group, expansion, ResolveCondition);
        }
        else
        {
            ResolveCondition(group, expansion);
        }
    }

    private void ResolveCondition(List<RegisteredItem> group, Expansion expansion)
    {
        Assign(group, expansion);
        if (group.Count < 2)
        {
            return;
        }

        ResolveCondition(group, expansion, 1);
    }

    /// <summary>Lets one disambiguate condition after another hold for the cites that are still alike.</summary>
    private void ResolveCondition(List<RegisteredItem> group, Expansion expansion, int level)
    {
        if (group.Count < 2 || level > TraceOf(group[0], expansion).ConditionsTested)
        {
            AddSuffixes(group);
            return;
        }

        var on = new Expansion { Counts = expansion.Counts, Levels = expansion.Levels, Global = expansion.Global, ConditionLevel = level };
        var parts = Partition(group, on);
        if (parts.Count > 1 || !options.AddsYearSuffix)
        {
            Assign(group, on);
        }

        foreach (var part in parts)
        {
            ResolveCondition(part, expansion, level + 1);
        }
    }

    private void AddSuffixes(List<RegisteredItem> group)
    {
        if (group.Count < 2 || !options.AddsYearSuffix)
        {
            return;
        }

        for (var i = 0; i < group.Count; i++)
        {
            group[i].SuffixNumber = i + 1;
        }
    }

    internal static void Assign(List<RegisteredItem> group, Expansion expansion)
    {
        foreach (var item in group)
        {
            item.Expansion = expansion;
        }
    }

    /// <summary>The groups of references whose cites are alike, those of one left out.</summary>
    private List<List<RegisteredItem>> GroupBy(IReadOnlyList<RegisteredItem> items, Expansion expansion)
    {
        var groups = Partition(items, expansion);
        foreach (var group in groups)
        {
            group[0].Trace = group.Count > 1 ? group[0].Trace : null;
        }

        return groups.FindAll(group => group.Count > 1);
    }

    internal List<List<RegisteredItem>> Partition(IReadOnlyList<RegisteredItem> items, Expansion expansion)
    {
        var byKey = new Dictionary<string, List<RegisteredItem>>(StringComparer.Ordinal);
        var groups = new List<List<RegisteredItem>>();
        foreach (var item in items)
        {
            var key = TraceOf(item, expansion).Key;
            if (!byKey.TryGetValue(key, out var group))
            {
                byKey[key] = group = [];
                groups.Add(group);
            }

            group.Add(item);
        }

        return groups;
    }

    /// <summary>The cite under an expansion: rendered, unless that was the last one asked for.</summary>
    internal CiteTrace TraceOf(RegisteredItem item, Expansion expansion)
    {
        if (item.Trace is { } known && ReferenceEquals(known.Expansion, expansion))
        {
            return known;
        }

        return item.Trace = cites.Render(item, expansion);
    }
}
