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
using Annotations.Citations.RichText;

namespace Annotations.Citations.Csl.Sorting;

/// <summary>Sorts cites and entries by the style's keys; what has no key comes last, ties keep their order (CSL 1.0.2, "Sorting").</summary>
internal sealed partial class Sorter(Style style, MergedLocale locale, RenderArea area)
{
    private static readonly NameOptions NameKeyOptions = new() { AsSortOrder = "all", Form = "long" };

    private readonly CompareInfo collation = CollationOf(locale.Language);
    private readonly SortKeyNode[] keys = area == RenderArea.Citation ? style.Citation.Sort : style.Bibliography?.Sort ?? [];

    internal bool HasKeys => keys.Length > 0;

    internal List<T> Sort<T>(IReadOnlyList<T> things, Func<T, RegisteredItem> itemOf)
    {
        var keyed = new List<(SortKey Key, T Thing)>(things.Count);
        for (var i = 0; i < things.Count; i++)
        {
            keyed.Add((KeyOf(itemOf(things[i]), i), things[i]));
        }

        keyed.Sort((one, other) => Compare(one.Key, other.Key));
        return keyed.ConvertAll(pair => pair.Thing);
    }

    private int Compare(SortKey one, SortKey other)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var (left, right) = (one.Parts[i], other.Parts[i]);
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

        return one.Order.CompareTo(other.Order);
    }

    private SortKey KeyOf(RegisteredItem item, int order)
    {
        var parts = new SortPart[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            parts[i] = PartOf(keys[i], item);
        }

        return new SortKey(parts, order);
    }

    private SortPart PartOf(SortKeyNode key, RegisteredItem item)
    {
        if (key.Variable is null)
        {
            return MacroPart(key, item);
        }

        return key.Variable == "citation-number" ? new SortPart(null, item.Number > 0 ? item.Number : item.Order) : VariablePart(key, key.Variable, item);
    }

    private SortPart VariablePart(SortKeyNode key, string variable, RegisteredItem item)
    {
        switch (Variables.KindOf(variable))
        {
            case VariableKind.Names:
                var context = ContextFor(key, item);
                var names = item.Entry.Names(variable);
                var format = new NameFormat(NameKeyOptions, NamePartFormat.None, NamePartFormat.None, Affixes.None, Format.None, "et-al", Affixes.None, Format.None);
                return names.Count == 0 ? default : Text(PlainText.Of(new NameList(format, context.OptionsFor(format), context).Write(names, 0, out _)));
            case VariableKind.Date:
                return item.Entry.Date(variable) is { } date ? Text(DateSortText.Of(date)) : default;
            case VariableKind.Number when item.Entry.Number(variable) is { Parts: [{ Value: { } number }, ..] }:
                return new SortPart(null, number);
            default:
                return Text(ContextFor(key, item).TextOf(variable) ?? string.Empty);
        }
    }

    private SortPart MacroPart(SortKeyNode key, RegisteredItem item)
    {
        var context = ContextFor(key, item);
        var blob = Node.RenderJoined(key.Macro, context);
        if (blob is null)
        {
            return default;
        }

        return OnlyNumber(blob) is { } number ? new SortPart(null, number) : Text(PlainText.Of(blob));
    }

    private static int? OnlyNumber(Blob blob) => blob switch
    {
        { Role: BlobRole.CitationNumber } => blob.Number,
        { Parts: [var only] } => OnlyNumber(only),
        _ => null,
    };

    private RenderContext ContextFor(SortKeyNode key, RegisteredItem item) => new(style, locale, item.Entry, area)
    {
        SortOptions = key.Options.Over(new NameOptions { AsSortOrder = "all" }),
        CitationNumber = item.Number > 0 ? item.Number : item.Order + 1,
        Expansion = item.Expansion,
    };

    /// <summary>Quotation marks, brackets and commas do not sort.</summary>
    private SortPart Text(string text)
    {
        var plain = Unsorted().Replace(Markup.Strip(text), string.Empty).Trim();
        return plain.Length == 0 ? default : new SortPart(collation.GetSortKey(plain, CompareOptions.IgnoreCase), null);
    }

    [GeneratedRegex("^['’‘]+|[\\[\\](){}\"‘“”«»,]", RegexOptions.CultureInvariant)]
    private static partial Regex Unsorted();

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
