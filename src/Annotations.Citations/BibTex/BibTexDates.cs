using System.Globalization;
using System.Text;
using Annotations.Citations.Dates;

namespace Annotations.Citations.BibTex;

/// <summary>
/// Writes dates as BibTeX's year, month and day. A year may be words as long as it ends in the year (BibTeX manual,
/// section 3.2): <c>ca. 1932</c>, <c>1937--1938</c>.
/// </summary>
internal static class BibTexDates
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Seasons = ["Spring", "Summer", "Autumn", "Winter"];

    /// <summary>The macro of a month; null for a season or none.</summary>
    internal static string? Month(Date date) =>
        !date.IsRange && date.Start is { Month: >= 1 and <= 12 } start ? Months[start.Month.Value - 1] : null;

    /// <summary>The season in English, or in the date's own words; null for none.</summary>
    internal static string? Season(Date date)
    {
        var number = date.Season is [>= '1' and <= '4'] season ? season[0] - '0' : date.IsRange ? null : date.Start?.Season;
        return number is { } known ? Seasons[known - 1] : date.Season;
    }

    internal static string? Year(Date date)
    {
        if (date.Start is null && date.End is null)
        {
            return date.Literal ?? date.Raw;
        }

        var years = new StringBuilder(date.IsCirca ? "ca. " : string.Empty);
        years.Append(Year(date.Start));
        if (date.IsRange && (date.IsOpenEnded || date.End?.Year != date.Start?.Year))
        {
            years.Append('–').Append(Year(date.End));
        }

        return years.ToString();
    }

    /// <summary>Whether year, month and day say all that the date says.</summary>
    internal static bool IsPlain(Date date) =>
        date is { IsRange: false, IsCirca: false, Start: { Year: > 0, Season: null }, Season: null };

    private static string Year(DatePoint? point) => point is not { } known
        ? string.Empty
        : known.Year < 0
            ? (-(long)known.Year).ToString(CultureInfo.InvariantCulture) + " B.C."
            : known.Year.ToString(CultureInfo.InvariantCulture);
}
