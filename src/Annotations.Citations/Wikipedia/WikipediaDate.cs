using System.Globalization;
using Annotations.Citations.Dates;

namespace Annotations.Citations.Wikipedia;

/// <summary>Dates as citation templates take them (English Wikipedia, "Help:Citation Style 1", Dates).</summary>
internal static class WikipediaDate
{
    private static readonly string[] Seasons = ["Spring", "Summer", "Autumn", "Winter"];

    /// <summary><c>11 May 1939</c>, <c>1937–1938</c>, <c>c. 1932</c>; null when the templates take no such date.</summary>
    internal static string? Of(Date date)
    {
        if (date.Start is not { Year: > 0 } start)
        {
            return date.Literal;
        }

        var from = Of(start, date.Season);
        var to = date.End is { Year: > 0 } end ? "–" + Of(end, null) : date.IsOpenEnded ? "–present" : string.Empty;
        return (date.IsCirca ? "c. " : string.Empty) + from + to;
    }

    private static string Of(DatePoint point, string? season)
    {
        var year = point.Year.ToString(CultureInfo.InvariantCulture);
        var number = point.Season ?? (season is ['1' or '2' or '3' or '4'] known ? known[0] - '0' : null);
        return number is { } of ? Seasons[of - 1] + " " + year
            : point.Month is not { } month ? year
            : (point.Day is { } day ? day.ToString(CultureInfo.InvariantCulture) + " " : string.Empty)
                + CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) + " " + year;
    }
}
