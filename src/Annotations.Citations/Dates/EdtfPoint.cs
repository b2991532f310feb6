using System.Globalization;

namespace Annotations.Citations.Dates;

/// <summary>One end of an EDTF date: the earliest and the latest point it may mean.</summary>
internal readonly record struct EdtfPoint(DatePoint Low, DatePoint High, bool IsQualified)
{
    private const int MaxYearDigits = 9;

    internal static bool TryParse(ReadOnlySpan<char> text, out EdtfPoint point)
    {
        point = default;
        var isQualified = text is [.., '?' or '~' or '%'];
        var rest = isQualified ? text[..^1] : WithoutTime(text);
        if (!TryYear(ref rest, out var low, out var high))
        {
            return false;
        }

        if (low != high)
        {
            point = new EdtfPoint(new DatePoint(low), new DatePoint(high), isQualified);
            return rest.IsEmpty;
        }

        if (!TryMonthAndDay(rest, out var month, out var day))
        {
            return false;
        }

        var known = new DatePoint(low, month, day);
        point = new EdtfPoint(known, known, isQualified);
        return true;
    }

    private static bool TryYear(ref ReadOnlySpan<char> text, out int low, out int high)
    {
        (low, high) = (0, 0);
        var isLong = text is ['Y', ..];
        var rest = isLong ? text[1..] : text;
        var isNegative = rest is ['-', ..];
        rest = isNegative ? rest[1..] : rest;
        var length = rest.IndexOf('-') is var dash and >= 0 ? dash : rest.Length;
        var digits = rest[..length];
        text = rest[length..];
        if (isLong ? length is <= 4 or > MaxYearDigits : length != 4)
        {
            return false;
        }

        var known = digits.TrimEnd('X');
        if (known.Length < (isLong ? length : 1) || !int.TryParse(known, NumberStyles.None, CultureInfo.InvariantCulture, out low))
        {
            return false;
        }

        high = low;
        for (var i = known.Length; i < length; i++)
        {
            (low, high) = (low * 10, (high * 10) + 9);
        }

        (low, high) = isNegative ? (Historic(-high), Historic(-low)) : (Historic(low), Historic(high));
        return true;
    }

    /// <summary>The year as historians count it: ISO 8601's year 0 is 1 B.C.</summary>
    private static int Historic(int year) => year <= 0 ? year - 1 : year;

    private static bool TryMonthAndDay(ReadOnlySpan<char> text, out int? month, out int? day)
    {
        (month, day) = (null, null);
        switch (text)
        {
            case "" or "-XX" or "-XX-XX":
                return true;
            case ['-', var m, var n]:
                return TryTwo(m, n, out month) && month is (>= 1 and <= 12) or (>= 21 and <= 24);
            case ['-', var m, var n, '-', 'X', 'X']:
                return TryTwo(m, n, out month) && month is >= 1 and <= 12;
            case ['-', var m, var n, '-', var d, var e]:
                return TryTwo(m, n, out month) && TryTwo(d, e, out day)
                    && month is >= 1 and <= 12 && day >= 1 && day <= MonthLengths.MostOf(month.Value);
            default:
                return false;
        }
    }

    private static bool TryTwo(char tens, char ones, out int? number)
    {
        var isNumber = char.IsAsciiDigit(tens) && char.IsAsciiDigit(ones);
        number = isNumber ? ((tens - '0') * 10) + (ones - '0') : null;
        return isNumber;
    }

    /// <summary>A day without its time of day, such as <c>T10:30:00Z</c>; the text as it is when it has none.</summary>
    private static ReadOnlySpan<char> WithoutTime(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('T');
        return at == 10
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)
                ? text[..at]
                : text;
    }
}
