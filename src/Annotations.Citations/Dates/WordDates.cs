using System.Globalization;
using System.Text.RegularExpressions;

namespace Annotations.Citations.Dates;

/// <summary>
/// Dates as databases and people write them: <c>27 June 1939</c>, <c>1939 Jul 12</c>, <c>AUG 20-23, 2005</c>,
/// <c>Jan-Feb 1999</c>, <c>Spring 1994</c>, <c>ca. 1932</c>, <c>1990-92</c>, <c>3.5.2001</c>. Dates of which the order of day and
/// month is not plain, as in <c>5/7/2001</c>, are left.
/// </summary>
internal static partial class WordDates
{
    /// <summary>The longest text that is looked at, in UTF-16 units.</summary>
    private const int MaxLength = 80;

    /// <summary>The date of a text that names its year; null for any other.</summary>
    internal static Date? Of(string text) => Parse(text, null);

    /// <summary>The date of a text that may leave out the year, as <c>AUG 30</c> and <c>JAN-MAR</c> do; null for one of another year.</summary>
    internal static Date? InYear(int year, string text) => Parse(text, year) is { Start: { } start } date && start.Year == year ? date : null;

    private static Date? Parse(string text, int? year)
    {
        if (text.Length > MaxLength || Whole().Match(text.Trim()) is not { Success: true } match)
        {
            return null;
        }

        var isCirca = match.Groups["ca"].Success || match.Groups["doubt"].Success;
        if (Numbers().Match(match.Groups["date"].Value) is { Success: true } numbers)
        {
            return OfNumbers(numbers, isCirca);
        }

        var sides = match.Groups["date"].Value.Split(['-', '–', '/'], 2).Select(WordDate.Of).ToList();
        return sides.Contains(null) ? null
            : sides is [{ } start, { } end] ? Between(start.FilledFrom(end, year), end.FilledFrom(start, year), isCirca)
            : sides[0]!.FilledFrom(sides[0]!, year).Point() is { } point ? One(point, isCirca)
            : null;
    }

    private static Date? OfNumbers(Match numbers, bool isCirca)
    {
        var (month, day) = (Number(numbers.Groups["month"]), Number(numbers.Groups["day"]));
        return month is >= 1 and <= 12 && day >= 1 && day <= MonthLengths.MostOf(month)
            ? new Date { Start = new DatePoint(Number(numbers.Groups["year"]), month, day), IsCirca = isCirca }
            : null;
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static Date? Between(WordDate start, WordDate end, bool isCirca) =>
        start.Point() is { } from && end.Point() is { } to && (from.Year, from.Month ?? 0, from.Day ?? 0).CompareTo((to.Year, to.Month ?? 0, to.Day ?? 0)) < 0
            ? new Date { Start = from, End = to, IsCirca = isCirca }
            : null;

    private static Date One(DatePoint point, bool isCirca) => point.Season is { } season
        ? new Date { Start = new DatePoint(point.Year), Season = season.ToString(CultureInfo.InvariantCulture), IsCirca = isCirca }
        : new Date { Start = point, IsCirca = isCirca };

    [GeneratedRegex(@"^\[?(?<ca>(?:ca?\.|ca|circa|about)\s*(?=\S))?(?:[c©](?=\d))?(?<date>[^\[\]?]+?)\.?(?<doubt>\?)?\]?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?:(?<year>[0-9]{4})[-./](?<month>[0-9]{1,2})[-./](?<day>[0-9]{1,2})|(?<day>[0-9]{1,2})\.\s?(?<month>[0-9]{1,2})\.\s?(?<year>[0-9]{4}))$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
