using System.Buffers;
using System.Collections.Immutable;
using Annotations.Citations.Csl.Locales;

namespace Annotations.Citations.Csl.Numbers;

/// <summary>Writes the ranges among numbers: with the locale's delimiter, pages with the second number shortened or expanded.</summary>
internal static class NumberRanges
{
    internal static ImmutableArray<NumberValue> Join(ImmutableArray<NumberValue> values, string variable, bool isNumeric, PageRangeFormat pages, MergedLocale locale)
    {
        if (!HasRanges(variable))
        {
            return values;
        }

        var joined = values.ToBuilder();
        var count = 0;
        string? label = null;
        for (var i = 0; i < joined.Count; i++)
        {
            if (!joined[i].HasForm)
            {
                (count, label) = (0, null);
                joined[i] = joined[i] with { Joiner = Delimiter(joined[i], joined[i].Joiner, isNumeric) };
            }
            else if (label == Key(joined[i]))
            {
                count = joined[i].Joiner == "-" ? 1 : count + 1;
                if (count == 2)
                {
                    count = Write(i);
                }
            }
            else
            {
                (label, count) = (Key(joined[i]), 1);
            }
        }

        return joined.DrainToImmutable();

        static string Key(NumberValue value) => value.Label ?? string.Empty;

        int Write(int i)
        {
            var (first, second) = (joined[i - 1], joined[i]);
            if (first.Prefix != second.Prefix)
            {
                return 2;
            }

            if (first.Joiner != "-")
            {
                return 1;
            }

            var isPage = IsPage(second);
            if (pages == PageRangeFormat.AsGiven && first.Leading > second.Leading)
            {
                joined[i - 1] = first with { Joiner = Delimiter(second, "-", isNumber: true) };
                return 2;
            }

            if (isPage && first.Leading is not null && second.Leading is not null && !(IsPlain(first) && IsPlain(second)))
            {
                return 0;
            }

            if (isPage && first.Leading is not null && second.Leading is not null)
            {
                var (prefix, end) = PageRange.End(first, second, pages);
                joined[i - 1] = first with { Joiner = locale.RangeDelimiter };
                joined[i] = second with { Prefix = prefix, Value = end };
            }
            else
            {
                joined[i - 1] = first with { Joiner = IsWhole(first) && IsWhole(second) ? locale.RangeDelimiter : Delimiter(second, "-", isNumeric) };
            }

            return 0;
        }

        bool IsPage(NumberValue value) => variable == "page" || (variable == "locator" && value.Label is "p.");

        string Delimiter(NumberValue value, string joiner, bool isNumber)
        {
            if (joiner != "-" || !isNumber || !HasTerm(value))
            {
                return joiner;
            }

            return variable switch
            {
                "page" or "locator" or "issue" or "volume" or "edition" or "number" => locale.RangeDelimiter,
                "collection-number" => locale.Text("year-range-delimiter") is { Length: > 0 } delimiter ? delimiter : "–",
                _ => joiner,
            };
        }

        bool HasTerm(NumberValue value) =>
            variable is not ("page" or "locator") || (value.Label is { } known && NumberLabels.TermOf(known) is { } term && locale.Text(term).Length > 0);
    }

    private static bool HasRanges(string variable) => variable is "page" or "chapter-number" or "collection-number" or "edition" or "issue" or "number"
        or "number-of-pages" or "number-of-volumes" or "volume" or "locator";

    /// <summary>Digits, then small letters at most.</summary>
    private static bool IsPlain(NumberValue value) => !value.Value.AsSpan().TrimStart("0123456789").ContainsAnyExceptInRange('a', 'z');

    private static bool IsWhole(NumberValue value) => !value.Value.AsSpan().ContainsAnyExceptInRange('0', '9') || !value.Value.AsSpan().ContainsAnyExcept(RomanSigns);

    private static readonly SearchValues<char> RomanSigns = SearchValues.Create("ivxlcmIVXLCM");
}
