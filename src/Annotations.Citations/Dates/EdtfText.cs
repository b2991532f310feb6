using System.Globalization;

namespace Annotations.Citations.Dates;

/// <summary>Writes one end of an EDTF date.</summary>
internal static class EdtfText
{
    /// <summary>The point with the qualifier of its date; null for none.</summary>
    internal static string? Of(DatePoint? point, Date date)
    {
        if (point is not { } known)
        {
            return null;
        }

        var month = known.Month is null && date.Season is ['1' or '2' or '3' or '4'] season
            ? 20 + (season[0] - '0')
            : known.Season + 20 ?? known.Month;
        return Year(known.Year) + Below(month) + Below(known.Day) + (date.IsCirca ? "~" : string.Empty);
    }

    /// <summary>A year of ISO 8601, which has a year 0: 1 B.C.</summary>
    private static string Year(int year)
    {
        var counted = year < 0 ? year + 1 : year;
        var digits = Math.Abs((long)counted).ToString("0000", CultureInfo.InvariantCulture);
        return (digits.Length > 4 ? "Y" : string.Empty) + (counted < 0 ? "-" : string.Empty) + digits;
    }

    private static string Below(int? part) =>
        part is { } number ? "-" + number.ToString("00", CultureInfo.InvariantCulture) : string.Empty;
}
