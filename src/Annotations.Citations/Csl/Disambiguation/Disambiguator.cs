using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>
/// Makes cites of different references differ (CSL 1.0.2, "Disambiguation"). References are pooled by what their cites
/// show, so that the work grows with their number and not with its square.
/// </summary>
internal sealed class Disambiguator(Style style, MergedLocale locale)
{
    private readonly DisambiguationOptions options = style.Citation.Disambiguation;

    /// <summary>The reference processor goes over the cites of notes again once they have been placed, from what it has found; that can come to less.</summary>
    private readonly bool goesOverAgain = style is { IsNote: true, Citation: { DependsOn: CitationDependence.Positions, Disambiguation.HasCondition: true } };

    private readonly AmbiguousCite cites = new(style, locale);
    private readonly Dictionary<string, List<RegisteredItem>> pools = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Expansion> shown = new(StringComparer.Ordinal);
    private GivenNameLevels? global;

    /// <summary>Pools the references, and finds the given names that all cites show; these go into what a bibliography is sorted by.</summary>
    internal void Prepare(IReadOnlyList<RegisteredItem> items)
    {
        if (options.IsNone && !style.Citation.ShowsNames)
        {
            return;
        }

        global = options.AddsGivenNames && options.Rule != GivenNameRule.ByCite ? new GivenNameLevels(options.Rule, style.Demotion) : null;
        foreach (var item in items)
        {
            var trace = cites.Render(item, Expansion.None);
            Pool(item, trace.Key);
            foreach (var names in trace.Names)
            {
                global?.Add(names.Names);
            }

            (item.Expansion, item.PoolKey) = (Shown(trace), trace.Key);
            item.CitedNames = options is { AddsGivenNames: true, Rule: GivenNameRule.ByCite } && trace.Names is [{ IsShort: true } first, ..] ? first.Names : null;
        }
    }

    /// <summary>Tells apart what is alike; the references have their numbers in the bibliography, which give the order of year suffixes.</summary>
    internal void Run()
    {
        if (options.IsNone)
        {
            return;
        }

        foreach (var pool in pools.Values)
        {
            if (pool.Count > 1)
            {
                new AmbiguousPool(options, cites, pool, global).Resolve();
                if (goesOverAgain)
                {
                    new AmbiguousPool(options, cites, pool, global).Resolve();
                }
            }
        }
    }

    /// <summary>The names that the cite shows: as the reference processor has it, neither a first cite nor the bibliography shows fewer.</summary>
    private Expansion Shown(CiteTrace trace)
    {
        var pattern = string.Join(',', trace.Names.Select(names => names.Shown));
        if (!shown.TryGetValue(pattern, out var expansion))
        {
            shown[pattern] = expansion = new Expansion { Counts = [.. trace.Names.Select(names => names.Shown)], Global = global };
        }

        return expansion;
    }

    private void Pool(RegisteredItem item, string key)
    {
        if (!pools.TryGetValue(key, out var pool))
        {
            pools[key] = pool = [];
        }

        pool.Add(item);
    }
}
