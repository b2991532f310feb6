using Annotations.Citations.Csl.Names;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>What disambiguation has to know of a cite as it is under an expansion.</summary>
/// <param name="Expansion">The expansion.</param>
/// <param name="Key">What the cite shows: cites with equal keys are alike.</param>
/// <param name="Names">Its lists of names.</param>
/// <param name="ConditionsTested">How many disambiguate conditions were tested.</param>
internal sealed record CiteTrace(Expansion Expansion, string Key, IReadOnlyList<NamesTrace> Names, int ConditionsTested)
{
    /// <summary>The same cite under the expansion of another that is like it, in a list of names of one format and number.</summary>
    internal CiteTrace As(CiteTrace other, int list) =>
        this with { Expansion = other.Expansion, Key = other.Key, Names = list < Names.Count ? [.. Names.Select((trace, i) => i == list ? trace with { Shown = other.Names[i].Shown } : trace)] : Names };
}
