using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Disambiguation;

namespace Annotations.Citations.Csl.Sorting;

/// <summary>
/// What an entry sorts by: a part for each key of the style. A part is made when two entries are first compared by
/// it, and kept for as long as nothing it was made from has changed.
/// </summary>
internal sealed class SortKey(RegisteredItem item, int count)
{
    private readonly SortPart[] parts = new SortPart[count];
    private readonly GivenNameLevels? levels = item.Expansion.Global;
    private readonly int number = item.Number;
    private readonly int place = item.Order;

    internal RegisteredItem Registered => item;

    /// <summary>The place before sorting.</summary>
    internal int Order { get; set; }

    /// <summary>The place among things that are sorted in groups.</summary>
    internal int Place { get; set; }

    /// <summary>Whether a part shows the number of the entry, which changes as entries are sorted.</summary>
    internal bool HasNumber { get; set; }

    /// <summary>Whether a part shows what disambiguation may change.</summary>
    internal bool ShowsExpansion { get; set; }

    internal bool IsCurrent =>
        (!ShowsExpansion || ReferenceEquals(levels, item.Expansion.Global)) && (!HasNumber || (number == item.Number && place == item.Order));

    /// <summary>The part for a key of the style.</summary>
    internal ref SortPart this[int index] => ref parts[index];
}
