using Annotations.Citations.Csl.Names;
using Annotations.Citations.Csl.Nodes;

namespace Annotations.Citations.Csl.Sorting;

/// <summary>A key that cites or entries are sorted by: a variable, or what a macro renders (CSL 1.0.2, "Sorting").</summary>
/// <param name="Variable">The variable; null for a macro.</param>
/// <param name="Macro">The macro's elements.</param>
/// <param name="Options">Options of names that go before those of the names elements in the macro.</param>
internal sealed record SortKeyNode(string? Variable, Node[] Macro, bool IsDescending, NameOptions Options)
{
    /// <summary>Whether the macro itself has a date: it sorts by its dates alone.</summary>
    internal bool ShowsDate { get; init; }

    /// <summary>Whether cites that are alike in this key sort by their year suffixes; the reference processor lets them after date variables.</summary>
    internal bool EndsInYearSuffix { get; init; }
}
