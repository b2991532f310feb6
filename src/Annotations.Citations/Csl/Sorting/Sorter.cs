using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Dates;
using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Names;
using Annotations.Citations.Csl.Nodes;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.References;

namespace Annotations.Citations.Csl.Sorting;

/// <summary>Sorts cites and entries by the style's keys; what has no key comes last, ties keep their order (CSL 1.0.2, "Sorting").</summary>
internal sealed partial class Sorter(Style style, MergedLocale locale, RenderArea area)
{
    private const CompareOptions Sensitivity = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreKanaType | CompareOptions.IgnoreWidth | CompareOptions.NumericOrdering;

    /// <summary>Numbers sort with zeros before them, so that they are comparable to what is text.</summary>
    private const int MostDigits = 20;

    /// <summary>More bytes than a character of ASCII has in a sort key.</summary>
    private const int MaxBytes = 8;

    /// <summary>Longer text is measured first.</summary>
    private const int MaxInOnePass = 64;

    /// <summary>What a group whose first key is empty sorts as in the reference processor: the word its language has for what is not there.</summary>
    private const string NoHead = "undefined";

    private static readonly NameOptions NameKeyOptions = new() { AsSortOrder = "all", Form = "long" };

    private readonly CompareInfo collation = CollationOf(locale.Language);
    private readonly SortKeyNode[] keys = area == RenderArea.Citation ? style.Citation.Sort : style.Bibliography?.Sort ?? [];

    internal bool HasKeys => keys.Length > 0;

    internal List<T> Sort<T>(IReadOnlyList<T> things, Func<T, RegisteredItem> itemOf) =>
        things.Count < 2 ? [.. things] : Sorted(things, itemOf).ConvertAll(key => things[key.Order]);

    /// <summary>Sorts things of the same group together, where the first of the group belongs.</summary>
    /// <param name="groupOf">The group's name, empty for none; a group is sorted by the first key as this name is.</param>
    internal List<T> SortGroups<T>(IReadOnlyList<T> things, Func<T, RegisteredItem> itemOf, Func<RegisteredItem, string> groupOf)
    {
        var isDescending = keys[0].IsDescending;
        var sorted = Sorted(things, itemOf).OrderBy(key => Text(groupOf(key.Registered)), Comparer<SortPart>.Create((one, other) => ComparePart(one, other, isDescending))).ToList();
        var heads = new SortPart[things.Count];
        for (var i = 0; i < sorted.Count; i++)
        {
            var isSame = i > 0 && groupOf(sorted[i].Registered) == groupOf(sorted[i - 1].Registered);
            heads[sorted[i].Order] = isSame ? heads[sorted[i - 1].Order] : Part(sorted[i], 0) is { IsEmpty: false } head ? head : Text(NoHead);
            sorted[i].Place = i;
        }

        sorted.Sort((one, other) => ComparePart(heads[one.Order], heads[other.Order], isDescending) is not 0 and var order ? order
            : isDescending ? other.Place.CompareTo(one.Place) : one.Place.CompareTo(other.Place));
        return sorted.ConvertAll(key => things[key.Order]);
    }

    private List<SortKey> Sorted<T>(IReadOnlyList<T> things, Func<T, RegisteredItem> itemOf)
    {
        var sorted = new SortedThing[things.Count];
        for (var i = 0; i < sorted.Length; i++)
        {
            var key = KeyOf(itemOf(things[i]));
            key.Order = i;
            sorted[i] = new SortedThing(Part(key, 0).Beginning, key);
        }

        var isDescending = keys[0].IsDescending;
        sorted.AsSpan().Sort((one, other) =>
        {
            if (one.Beginning != other.Beginning && one.Beginning != UInt128.Zero && other.Beginning != UInt128.Zero)
            {
                return one.Beginning < other.Beginning != isDescending ? -1 : 1;
            }

            return Compare(one.Key, other.Key) is not 0 and var order ? order : one.Key.Order.CompareTo(other.Key.Order);
        });
        return [.. sorted.Select(thing => thing.Key)];
    }

    private int Compare(SortKey one, SortKey other)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (ComparePart(Part(one, i), Part(other, i), keys[i].IsDescending) is not 0 and var order)
            {
                return order;
            }

            if (keys[i].EndsInYearSuffix && one.Registered.SuffixNumber.CompareTo(other.Registered.SuffixNumber) is not 0 and var suffixes)
            {
                return suffixes;
            }
        }

        return 0;
    }

    private static int ComparePart(SortPart one, SortPart other, bool isDescending)
    {
        if (one.IsEmpty || other.IsEmpty)
        {
            return one.IsEmpty.CompareTo(other.IsEmpty);
        }

        var order = one.CompareTo(other);
        return isDescending ? -order : order;
    }

    /// <summary>The item's key; in a bibliography, the one it was last sorted by when that still holds.</summary>
    private SortKey KeyOf(RegisteredItem item)
    {
        if (area == RenderArea.Citation)
        {
            return new SortKey(item, keys.Length);
        }

        return item.BibliographyKey is { IsCurrent: true } known ? known : item.BibliographyKey = new SortKey(item, keys.Length);
    }

    private SortPart Part(SortKey key, int index)
    {
        ref var part = ref key[index];
        if (!part.IsMade)
        {
            part = keys[index].Variable switch
            {
                null => MacroPart(keys[index], key),
                "citation-number" => NumberPart(key),
                var variable => VariablePart(keys[index], variable, key),
            };
        }

        return part;
    }

    private static SortPart NumberPart(SortKey key)
    {
        key.HasNumber = true;
        return SortPart.Of(key.Registered.Number > 0 ? key.Registered.Number : key.Registered.Order);
    }

    private SortPart VariablePart(SortKeyNode key, string variable, SortKey sorted)
    {
        var entry = sorted.Registered.Entry;
        switch (Variables.KindOf(variable))
        {
            case VariableKind.Names:
                var context = ContextFor(key, sorted.Registered);
                var names = entry.Names(variable);
                var format = new NameFormat(NameKeyOptions, NamePartFormat.None, NamePartFormat.None, Affixes.None, Format.None, "et-al", Format.None);
                var text = names.Count == 0 ? string.Empty : PlainText.Of(new NameList(format, context.OptionsFor(format), context).Write(names, 0, out _)!);
                sorted.ShowsExpansion |= context.ShowsExpansion;
                return Text(text);
            case VariableKind.Date:
                return entry.Date(variable) is { } date ? Text(DateSortText.Of(date)) : SortPart.Empty;
            case VariableKind.Number when entry.Text(variable) is { } number && Digits().Match(number) is { Success: true } digits:
                return Text(digits.Value.PadLeft(MostDigits, '0'));
            default:
                return Text(ContextFor(key, sorted.Registered).TextOf(variable) ?? string.Empty);
        }
    }

    /// <summary>What a macro renders; of one with dates nothing but these, so that "no date" is no key.</summary>
    private SortPart MacroPart(SortKeyNode key, SortKey sorted)
    {
        var context = ContextFor(key, sorted.Registered);
        var blob = Node.RenderJoined(key.Macro, context);
        blob = key.ShowsDate ? MacroNode.Dates(blob) : blob;
        sorted.HasNumber |= context.HasCitationNumber;
        sorted.ShowsExpansion |= context.ShowsExpansion;
        if (blob is null)
        {
            return SortPart.Empty;
        }

        if (OnlyNumber(blob) is { } number)
        {
            return SortPart.Of(number);
        }

        return Text(PlainText.Of(blob));
    }

    private static int? OnlyNumber(Blob blob) => blob switch
    {
        { Role: BlobRole.CitationNumber } => blob.Number,
        { Parts: [var only] } => OnlyNumber(only),
        _ => null,
    };

    private RenderContext ContextFor(SortKeyNode key, RegisteredItem item) => new(style, locale, item.Entry, area)
    {
        SortOptions = key.Options,
        CitationNumber = item.Number > 0 ? item.Number : item.Order + 1,
        Expansion = item.Expansion.ForSorting,
    };

    private SortPart Text(string text)
    {
        var plain = SortText.Of(text);
        return plain.Length == 1 ? SortPart.Empty : SortPart.Of(Collated(plain));
    }

    /// <summary>Short text in ASCII, which no collation makes much longer, is gone over once instead of twice.</summary>
    private byte[] Collated(string text)
    {
        Span<byte> room = stackalloc byte[MaxBytes * MaxInOnePass];
        if (text.Length < MaxInOnePass && Ascii.IsValid(text))
        {
            return room[..collation.GetSortKey(text, room, Sensitivity)].ToArray();
        }

        var key = new byte[collation.GetSortKeyLength(text, Sensitivity)];
        collation.GetSortKey(text, key, Sensitivity);
        return key;
    }

    [GeneratedRegex("[0-9]{1,18}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    private static CompareInfo CollationOf(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language).CompareInfo;
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture.CompareInfo;
        }
    }
}
