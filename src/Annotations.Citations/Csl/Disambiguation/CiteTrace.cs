using Annotations.Citations.Csl.Names;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>What disambiguation has to know of a cite as it is under an expansion.</summary>
/// <param name="Key">What the cite shows: cites with equal keys are alike.</param>
/// <param name="Names">Its lists of names.</param>
/// <param name="ConditionsTested">How many disambiguate conditions were tested.</param>
/// <param name="ConditionsMet">How many of them held.</param>
internal sealed record CiteTrace(string Key, IReadOnlyList<NamesTrace> Names, int ConditionsTested, int ConditionsMet);
