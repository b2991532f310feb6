using Annotations.Citations.Csl.Names;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>What is being tried to tell cites apart: how many names each list shows, how much of each given name, and how many conditions hold.</summary>
internal sealed class Trial(GivenNameLevels? global)
{
    /// <summary>More lists and names than a cite shows; what lies beyond stays as the style says.</summary>
    private const int MaxNames = 1000;

    private readonly List<int> counts = [];
    private readonly List<List<byte>> levels = [];
    private Expansion? expansion;
    private int condition;

    internal int Condition
    {
        get => condition;
        set => (condition, expansion) = (value, null);
    }

    /// <summary>What cites are rendered under; the same as long as nothing has been raised.</summary>
    internal Expansion Expansion => expansion ??= new Expansion
    {
        Counts = [.. counts],
        Levels = [.. levels.Select(list => list.ToArray())],
        Global = global,
        ConditionLevel = condition,
    };

    internal Trial Copy()
    {
        var copy = new Trial(global) { condition = condition };
        copy.counts.AddRange(counts);
        copy.TakeLevels(this);
        return copy;
    }

    /// <summary>Takes what a cite showed: as the reference processor has it, no trial goes on from more names than a cite has.</summary>
    internal void Take(CiteTrace trace)
    {
        for (var list = 0; list < Math.Min(trace.Names.Count, MaxNames); list++)
        {
            var names = trace.Names[list];
            SetCount(list, names.Shown);
            for (var i = 0; i < Math.Min(names.Names.Count, MaxNames); i++)
            {
                TakeLevel(LevelsOf(list), i, names);
            }
        }
    }

    /// <summary>Takes one list's count, and one name's level, of another trial.</summary>
    internal void Take(Trial other, int list, int name, bool takesLevel)
    {
        if (takesLevel && other.LevelOf(list, name) is { } level)
        {
            if (levels.Count < other.levels.Count)
            {
                TakeLevels(other);
            }

            SetLevel(list, name, level);
        }

        if (list < other.counts.Count)
        {
            SetCount(list, other.counts[list]);
        }

        expansion = null;
    }

    internal void TakeLevels(Trial other)
    {
        levels.Clear();
        levels.AddRange(other.levels.Select(list => new List<byte>(list)));
        expansion = null;
    }

    /// <summary>Fills up the levels of the names that are shown.</summary>
    internal void Pad()
    {
        for (var list = 0; list < counts.Count; list++)
        {
            while (LevelsOf(list).Count < Math.Min(counts[list], MaxNames))
            {
                levels[list].Add(0);
            }
        }
    }

    internal byte? LevelOf(int list, int name) => list < levels.Count && name < levels[list].Count ? levels[list][name] : null;

    internal void RaiseLevel(int list, int name)
    {
        levels[list][name]++;
        expansion = null;
    }

    /// <param name="list">The list.</param>
    /// <param name="most">The most names that a cite has in the list: there is nothing to show beyond.</param>
    /// <returns>The index of the name that comes in.</returns>
    internal int RaiseCount(int list, int most)
    {
        var index = list < counts.Count ? counts[list] : 0;
        if (most > 0 && index >= most)
        {
            return index;
        }

        SetCount(list, index + 1);
        expansion = null;
        return index;
    }

    internal void StartList(int list)
    {
        SetCount(list, 1);
        expansion = null;
    }

    /// <summary>A name starts as the style shows it; initials that the style does not have are all of the given names.</summary>
    private static void TakeLevel(List<byte> list, int i, NamesTrace names)
    {
        if (names.Names[i].IsLiteral)
        {
            return;
        }

        while (list.Count < i)
        {
            list.Add(0);
        }

        if (list.Count == i)
        {
            list.Add(names.IsShort ? (byte)0 : names.IsInitialized ? (byte)1 : (byte)2);
        }

        if (list[i] == 1 && (!names.IsInitialized || string.IsNullOrEmpty(names.Names[i].Given)))
        {
            list[i] = 2;
        }
    }

    private void SetCount(int list, int count)
    {
        while (counts.Count <= list)
        {
            counts.Add(0);
        }

        counts[list] = count;
    }

    private void SetLevel(int list, int name, byte level)
    {
        var row = LevelsOf(list);
        while (row.Count <= name)
        {
            row.Add(0);
        }

        row[name] = level;
    }

    private List<byte> LevelsOf(int list)
    {
        while (levels.Count <= list)
        {
            levels.Add([]);
        }

        return levels[list];
    }
}
