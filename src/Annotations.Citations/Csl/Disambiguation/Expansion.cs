using Annotations.Citations.Csl.Names;
using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>What disambiguation has added to the cites of a reference (CSL 1.0.2, "Disambiguation").</summary>
internal sealed class Expansion
{
    internal static Expansion None { get; } = new();

    /// <summary>How many names each list shows; lists without an entry show what the style says.</summary>
    internal int[] Counts { get; init; } = [];

    /// <summary>How much of the given names each name of each list shows: 0 as the style says, 1 initials, 2 all.</summary>
    internal byte[][] Levels { get; init; } = [];

    /// <summary>The levels that names have in all cites, whatever the cite; null when there are none.</summary>
    internal GivenNameLevels? Global { get; init; }

    /// <summary>How many of the disambiguate conditions hold, counted in the order in which they are tested.</summary>
    internal int ConditionLevel { get; init; }

    /// <summary>What of it goes into keys that are sorted by: the levels of the whole document.</summary>
    internal Expansion ForSorting => Global is null ? None : new Expansion { Global = Global };

    internal int? CountOf(int list) => list >= 0 && list < Counts.Length ? Counts[list] : null;

    internal int LevelOf(int list, int index, Name name, NameOptions options)
    {
        if (Global is not null)
        {
            return Global.LevelOf(name, index, options);
        }

        return list < Levels.Length && index < Levels[list].Length ? Levels[list][index] : 0;
    }
}
