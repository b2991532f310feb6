using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Names;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>
/// Tells apart references whose cites are alike, in the steps of the reference processor, which go forward only: for
/// each name in turn more of the given name, then one name more; when all is shown, year suffixes, or else the
/// disambiguate condition (CSL 1.0.2, "Disambiguation", has the condition come before). What has made a difference is
/// kept, what has not is not.
/// </summary>
internal sealed class AmbiguousPool
{
    private const byte AllOfGivenName = 2;

    /// <summary>More steps for each reference and each name than are ever needed: a limit for what would go on for ever.</summary>
    private const int StepsForEach = 8;

    /// <summary>More names than are told apart in one pool.</summary>
    private const int MaxNames = 10_000;

    private readonly DisambiguationOptions options;
    private readonly AmbiguousCite cites;
    private readonly bool raisesLevels;
    private readonly List<Mode> modes = [];
    private readonly List<AmbiguousList> lists = [];
    private readonly Trial trial;
    private readonly Trial better;
    private readonly List<int> mostIn = [];
    private readonly int? mostNames;
    private readonly int lastList;

    /// <summary>Whether the names that cites were seen to have are those that are raised: not where a condition shows them.</summary>
    private readonly bool seesNames;
    private readonly Dictionary<RegisteredItem, IReadOnlyList<NamesTrace>> namesOf = [];
    private CiteTrace last;
    private bool isFirstScan = true;
    private int mode;
    private int list;
    private int name;
    private int stepsLeft;

    /// <summary>The names that steps have raised, one after another; null for a step that changed more.</summary>
    private readonly List<Place?> raised = [];

    private enum Mode : byte
    {
        Names,
        YearSuffix,
        Condition,
    }

    /// <param name="options">What the style allows.</param>
    /// <param name="cites">Renders cites.</param>
    /// <param name="items">The references, two at the least, in the order in which the document came to use them.</param>
    /// <param name="global">Given names that the whole document shows.</param>
    internal AmbiguousPool(DisambiguationOptions options, AmbiguousCite cites, List<RegisteredItem> items, GivenNameLevels? global)
    {
        (this.options, this.cites) = (options, cites);
        raisesLevels = options is { AddsGivenNames: true, Rule: GivenNameRule.ByCite };
        AddModes();
        trial = new Trial(global);
        last = cites.Render(items[0], items[0].Expansion);
        trial.Take(last);
        better = trial.Copy();
        trial.Condition = items[0].Expansion.ConditionLevel;
        var names = last.Names.Sum(list => list.Names.Count);
        namesOf[items[0]] = last.Names;
        var most = new Dictionary<RegisteredItem, string> { [items[0]] = Most(last) };
        foreach (var item in items.Skip(1))
        {
            last = cites.Render(item, trial.Expansion);
            trial.Take(last);
            most[item] = Most(last);
            namesOf[item] = last.Names;
            names += last.Names.Sum(list => list.Names.Count);
        }

        lastList = last.Names.Count - 1;
        better.TakeLevels(trial);
        var sorted = items.OrderBy(item => most[item], StringComparer.Ordinal).ThenBy(item => item.Entry.Id, StringComparer.Ordinal).ToList();
        mostNames = most[sorted[0]] is { Length: > 0 } counts ? int.Parse(counts.Split(',')[0], System.Globalization.CultureInfo.InvariantCulture) : null;
        lists.Add(new AmbiguousList(trial, sorted));
        seesNames = trial.Condition == 0;
        trial.Condition = 0;
        trial.Pad();
        better.Pad();
        stepsLeft = (StepsForEach * items.Count) + (StepsForEach * Math.Min(names, MaxNames));
    }

    internal void Resolve()
    {
        if (modes.Count == 0)
        {
            return;
        }

        for (var i = 0; i < lists.Count; i++)
        {
            (list, name) = (0, 0);
            var clashes = 1;
            while (lists[i].Count > 0 && stepsLeft-- > 0)
            {
                var isLast = Increment();
                var before = clashes;
                clashes = lists[i].Scan(trial, raised, KeyOf, seesNames ? PlaceOf : null);
                Step(i, isLast, before, clashes);
                if (!isLast)
                {
                    continue;
                }

                if (mode < modes.Count - 1)
                {
                    mode++;
                }
                else if (i + 1 < lists.Count)
                {
                    lists[i + 1] = new AmbiguousList(better, []);
                }
            }
        }
    }

    private void AddModes()
    {
        if (options.AddsNames || raisesLevels)
        {
            modes.Add(Mode.Names);
        }

        if (options.AddsYearSuffix)
        {
            modes.Add(Mode.YearSuffix);
        }

        if (options.HasCondition)
        {
            modes.Add(Mode.Condition);
        }
    }

    private int MostIn(int index)
    {
        while (mostIn.Count <= index)
        {
            var next = mostIn.Count;
            mostIn.Add(namesOf.Values.Max(names => next < names.Count ? names[next].Names.Count : 0));
        }

        return mostIn[index];
    }

    private static string Most(CiteTrace trace) => string.Join(',', trace.Names.Where(names => names.Names.Count > 0).Select(names => names.Names.Count));

    private string KeyOf(RegisteredItem item)
    {
        last = cites.RenderInNote(item, trial.Expansion);
        trial.Take(last);
        return last.Key;
    }

    private NameAtPlace PlaceOf(RegisteredItem item, Place place) => NameAtPlace.Of(namesOf[item], place.List, place.Index, trial.Expansion, cites.Style);

    /// <summary>Goes one step on.</summary>
    /// <returns>Whether there are no more in this mode.</returns>
    private bool Increment()
    {
        if (isFirstScan)
        {
            isFirstScan = false;
            return false;
        }

        switch (modes[mode])
        {
            case Mode.Names:
                IncrementNames();
                return (lastList < 0 || list == lastList)
                    && (!options.AddsNames || mostNames is null || name == mostNames)
                    && (!raisesLevels || trial.LevelOf(list, name) is null or AllOfGivenName);
            case Mode.Condition:
                trial.Condition++;
                better.Condition++;
                return false;
            default:
                return false;
        }
    }

    private void IncrementNames()
    {
        if (raisesLevels && trial.LevelOf(list, name) < AllOfGivenName)
        {
            trial.RaiseLevel(list, name);
            raised.Add(new Place(list, name));
            return;
        }

        if (mostNames is not null && options.AddsNames && name < mostNames)
        {
            raised.Add(new Place(list, trial.RaiseCount(list, MostIn(list))));
            name++;
            return;
        }

        if (list < lastList)
        {
            list++;
            trial.StartList(list);
            raised.Add(null);
            name = 0;
        }
    }

    private void Step(int at, bool isLast, int before, int clashes)
    {
        switch (modes[mode])
        {
            case Mode.Names:
                SeparateByNames(at, isLast, before, clashes);
                break;
            case Mode.YearSuffix:
                AddYearSuffixes(at, clashes);
                break;
            default:
                TryCondition(at, before, clashes);
                break;
        }
    }

    private void SeparateByNames(int at, bool isLast, int before, int clashes)
    {
        var current = lists[at];
        var others = current.Count - clashes - 1;
        if (clashes == 0)
        {
            Keep();
            Register(current.First, better);
            if (others == 1)
            {
                Register(current.Like(false)[0], better);
                lists[at] = new AmbiguousList(better, []);
                return;
            }

            current.RemoveFirst();
            isFirstScan |= others > 0;
        }
        else if (others == 1)
        {
            Keep();
            Register(current.Like(false)[0], better);
            lists[at] = current.Part(better, current.Like(true));
        }
        else if (clashes < before)
        {
            Keep();
            lists[at] = current.Part(better, current.Like(true));
            lists.Add(current.Part(better, current.Like(false)));
        }
        else if (isLast)
        {
            GiveUpOnNames(at);
        }
    }

    private void GiveUpOnNames(int at)
    {
        var (like, others) = (lists[at].Like(true), lists[at].Like(false));
        lists[at] = new AmbiguousList(better, others);
        lists.Add(new AmbiguousList(better, like));
        if (mode == modes.Count - 1)
        {
            like.ForEach(item => Register(item, better));
            lists[at] = new AmbiguousList(better, []);
        }
    }

    private void AddYearSuffixes(int at, int clashes)
    {
        if (clashes > 0)
        {
            var number = 0;
            foreach (var item in lists[at].Items.OrderBy(item => item.Number))
            {
                Register(item, lists[at].Found);
                item.SuffixNumber = ++number;
            }
        }

        lists[at] = new AmbiguousList(better, []);
    }

    private void TryCondition(int at, int before, int clashes)
    {
        var triers = new HashCode();
        foreach (var item in lists[at].Items)
        {
            triers.Add(item.Entry.Id);
        }

        foreach (var item in lists[at].Items)
        {
            item.Triers = triers.ToHashCode();
        }

        var isDone = clashes == 0 && lists[at].Count < 3;
        var isExhausted = last.ConditionsMet == last.ConditionsTested;
        if (!isDone && (trial.Condition == 0 || !isExhausted))
        {
            mode = 0;
            trial.Condition = better.Condition = last.ConditionsMet;
            if (trial.Condition == 0)
            {
                isFirstScan = true;
                trial.Condition = 1;
            }
            else
            {
                SeparateByNames(at, isLast: false, before, clashes);
            }

            return;
        }

        foreach (var item in lists[at].Items)
        {
            Register(item, lists[at].Found);
        }

        lists[at] = new AmbiguousList(better, []);
    }

    /// <summary>Keeps the last step: it made a difference.</summary>
    private void Keep() => better.Take(trial, list, name, raisesLevels);

    private static void Register(RegisteredItem item, Trial found) => item.Expansion = found.Expansion;
}
