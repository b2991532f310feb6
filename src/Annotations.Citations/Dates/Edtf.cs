using System.Diagnostics.CodeAnalysis;

namespace Annotations.Citations.Dates;

/// <summary>
/// Dates in the Extended Date/Time Format, levels 0 and 1 (ISO 8601-2:2019, Annex A; Library of Congress, "EDTF
/// Specification"): years, months, days, seasons, intervals with open or unknown ends, unspecified digits, and dates
/// that are uncertain (<c>?</c>), approximate (<c>~</c>) or both (<c>%</c>).
/// </summary>
public static class Edtf
{
    /// <summary>The longest string that is looked at, in UTF-16 units; no date of level 1 needs half as many.</summary>
    public const int MaxLength = 80;

    /// <summary>
    /// Reads a date. A year of ISO 8601 counts 1 B.C. as 0, a <see cref="Date"/> as -1: <c>-0043</c> is -44. Digits
    /// left unspecified make a range of what they may be, as <c>193X</c> is 1930 to 1939, circa; months and days left
    /// unspecified are left out; so is a time of day. An unknown end is taken for an open one. The string itself is
    /// kept in <see cref="Date.Edtf"/>.
    /// </summary>
    /// <returns>False and null for anything but EDTF of level 0 or 1, or a date that no calendar has.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Date? date)
    {
        date = null;
        if (string.IsNullOrEmpty(text) || text.Length > MaxLength)
        {
            return false;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        date = slash < 0 ? OfPoint(text) : OfInterval(text, text.AsSpan(0, slash), text.AsSpan(slash + 1));
        return date is not null;
    }

    /// <summary>
    /// Writes a date: <c>1939-05/1939-09</c>, <c>1924/..</c>, <c>1932~</c>, <c>-0043</c> for 44 B.C.; a date that came
    /// as EDTF comes out as it came. Seasons in words are left out.
    /// </summary>
    /// <returns>Null when the date has neither a start nor an end: when it is in words only.</returns>
    public static string? Format(Date date)
    {
        if (date.Edtf is { } edtf && TryParse(edtf, out _))
        {
            return edtf;
        }

        var start = EdtfText.Of(date.Start, date);
        var end = EdtfText.Of(date.End, date);
        return (start, end, date.IsOpenEnded) switch
        {
            (null, null, _) => null,
            (_, null, false) => start,
            (_, null, true) => start + "/..",
            (null, _, _) => "../" + end,
            _ => start + "/" + end,
        };
    }

    private static Date? OfPoint(string text) => EdtfPoint.TryParse(text, out var point)
        ? new Date
        {
            Start = point.Low,
            End = point.High == point.Low ? null : point.High,
            IsCirca = point.IsQualified || point.High != point.Low,
            Edtf = text,
        }
        : null;

    private static Date? OfInterval(string text, ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        var start = default(EdtfPoint);
        var end = default(EdtfPoint);
        var hasStart = from is not ("" or "..");
        var hasEnd = to is not ("" or "..");
        if (!(hasStart || hasEnd)
            || (hasStart && !EdtfPoint.TryParse(from, out start))
            || (hasEnd && !EdtfPoint.TryParse(to, out end)))
        {
            return null;
        }

        return new Date
        {
            Start = hasStart ? start.Low : null,
            End = hasEnd ? end.High : null,
            IsOpenEnded = !hasEnd,
            IsCirca = start.IsQualified || end.IsQualified || start.Low != start.High || end.Low != end.High,
            Edtf = text,
        };
    }
}
