using System.Globalization;
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

    private static readonly NameOptions NameKeyOptions = new() { AsSortOrder = "all", Form = "long" };

    private readonly CompareInfo collation = CollationOf(locale.Language);
    private readonly SortKeyNode[] keys = area == RenderArea.Citation ? style.Citation.Sort : style.Bibliography?.Sort ?? [];

    internal bool HasKeys => keys.Length > 0;

    internal List<T> Sort<T>(IReadOnlyList<T> things, Func<T, RegisteredItem> itemOf)
    {
        var sorted = new List<SortKey>(things.Count);
        for (var i = 0; i < things.Count; i++)
        {
            var key = KeyOf(itemOf(things[i]));
            key.Order = i;
            sorted.Add(key);
        }

        sorted.Sort((one, other) => Compare(one, other) is not 0 and var order ? order : one.Order.CompareTo(other.Order));
        return sorted.ConvertAll(key => things[key.Order]);
    }

    private int Compare(SortKey one, SortKey other)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var (left, right) = (Part(one, i), Part(other, i));
            if (left.IsEmpty || right.IsEmpty)
            {
                if (left.IsEmpty != right.IsEmpty)
                {
                    return left.IsEmpty ? 1 : -1;
                }

                continue;
            }

            var order = left.CompareTo(right);
            if (order != 0)
            {
                return keys[i].IsDescending ? -order : order;
            }
        }

        return 0;
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
        if (key[index] is { } known)
        {
            return known;
        }

        var part = keys[index].Variable switch
        {
            null => MacroPart(keys[index], key),
            "citation-number" => NumberPart(key),
            var variable => VariablePart(keys[index], variable, key.Registered),
        };
        key[index] = part;
        return part;
    }

    private static SortPart NumberPart(SortKey key)
    {
        key.HasNumber = true;
        return new SortPart(null, key.Registered.Number > 0 ? key.Registered.Number : key.Registered.Order);
    }

    private SortPart VariablePart(SortKeyNode key, string variable, RegisteredItem item)
    {
        switch (Variables.KindOf(variable))
        {
            case VariableKind.Names:
                var context = ContextFor(key, item);
                var names = item.Entry.Names(variable);
                var format = new NameFormat(NameKeyOptions, NamePartFormat.None, NamePartFormat.None, Affixes.None, Format.None, "et-al", Format.None);
                return names.Count == 0 ? default : Text(PlainText.Of(new NameList(format, context.OptionsFor(format), context).Write(names, 0, out _)!));
            case VariableKind.Date:
                return item.Entry.Date(variable) is { } date ? Text(DateSortText.Of(date)) : default;
            case VariableKind.Number when item.Entry.Text(variable) is { } text && Digits().Match(text) is { Success: true } digits:
                return Text(digits.Value.PadLeft(MostDigits, '0'));
            default:
                return Text(ContextFor(key, item).TextOf(variable) ?? string.Empty);
        }
    }

    /// <summary>What a macro renders; of one with dates nothing but these, so that "no date" is no key.</summary>
    private SortPart MacroPart(SortKeyNode key, SortKey sorted)
    {
        var context = ContextFor(key, sorted.Registered);
        var blob = Node.RenderJoined(key.Macro, context);
        blob = key.ShowsDate ? MacroNode.Dates(blob) : blob;
        sorted.HasNumber |= context.HasCitationNumber;
        if (blob is null)
        {
            return default;
        }

        if (OnlyNumber(blob) is { } number)
        {
            return new SortPart(null, number);
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
        Expansion = item.Expansion.OfKeys,
    };

    private SortPart Text(string text)
    {
        var plain = SortText.Of(text);
        return plain.Length == 1 ? default : new SortPart(collation.GetSortKey(plain, Sensitivity), null);
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
