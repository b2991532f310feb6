using System.Globalization;

namespace Annotations.Citations.Csl.Numbers;

/// <summary>The second page of a range, shortened or expanded (CSL 1.0.2, Appendix V "Page Range Formats").</summary>
internal static class PageRange
{
    /// <summary>What is written of the second number: its letters and its digits.</summary>
    internal static (string Prefix, string Value) End(NumberValue first, NumberValue second, PageRangeFormat format)
    {
        var (one, other) = (first.Value, second.Value);
        other = other.Length < one.Length ? string.Concat(one.AsSpan(0, one.Length - other.Length), other) : other;
        if ((second with { Value = other }).Leading is not { } end || first.Leading is not { } begin || begin >= end)
        {
            return (second.Prefix, second.Value);
        }

        return format switch
        {
            PageRangeFormat.Minimal => (string.Empty, Minimal(one, other, 0)),
            PageRangeFormat.MinimalTwo => (string.Empty, Minimal(one, other, 2)),
            PageRangeFormat.Chicago15 => (string.Empty, Chicago15(begin, end) ?? other),
            PageRangeFormat.Chicago16 => (string.Empty, Chicago16(begin, end) ?? other),
            _ => (second.Prefix, other),
        };
    }

    private static string Minimal(string first, string second, int least)
    {
        if (first.Length != second.Length)
        {
            return second;
        }

        var same = 0;
        while (same < second.Length - least && first[same] == second[same])
        {
            same++;
        }

        return second[same..];
    }

    private static string? Chicago15(int begin, int end) => begin switch
    {
        > 100 when begin % 100 != 0 && begin / 100 == end / 100 => Text(end % 100),
        >= 10000 => Text(end % 1000),
        _ => null,
    };

    /// <summary>The digits from the first that differs on, and at the least two but for a zero before the last.</summary>
    private static string? Chicago16(int begin, int end)
    {
        if (begin <= 100 || begin % 100 == 0)
        {
            return null;
        }

        for (long divisor = 100; divisor < end; divisor *= 10)
        {
            if (begin / divisor == end / divisor)
            {
                return Text((int)(end % divisor));
            }
        }

        return null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
