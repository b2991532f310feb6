using System.Globalization;
using System.Text.RegularExpressions;
using Annotations.Citations.Dates;

namespace Annotations.Citations.BibTex;

/// <summary>Reads BibTeX's year, month and day (BibTeX manual, section 3.2), and what people write in their places.</summary>
internal static partial class IssuedReading
{
    /// <summary>The date; in words when the year is none. Null for no year.</summary>
    internal static Date? Of(string? year, string? month, string? day)
    {
        if (string.IsNullOrWhiteSpace(year))
        {
            return null;
        }

        if (YearPattern().Match(year.Trim()) is not { Success: true } match)
        {
            return WordDates.Of(year) ?? Date.InWords(year.Trim());
        }

        var isBefore = match.Groups["bc"].Success;
        var start = Number(match.Groups["start"].Value, isBefore);
        var end = match.Groups["end"] is { Success: true, Length: > 0 } last ? Number(last.Value, isBefore) : (int?)null;
        var isRange = match.Groups["dash"].Success;
        var isCirca = match.Groups["ca"].Success || match.Groups["doubt"].Success;
        return isRange
            ? new Date { Start = new DatePoint(start), End = end is { } known ? new DatePoint(known) : null, IsOpenEnded = end is null, IsCirca = isCirca }
            : WithMonth(start, month, day, isCirca);
    }

    private static Date WithMonth(int year, string? month, string? day, bool isCirca)
    {
        if (month is not null && WordDates.InYear(year, month.Trim('#')) is { IsRange: true } range)
        {
            return range;
        }

        var words = (month ?? string.Empty).Trim('#').Replace('\u00A0', ' ').Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var named = words.FirstOrDefault(word => char.IsLetter(word[0]) && MonthNames.NumberOf(word) is not null) ?? words.FirstOrDefault();
        var number = named is null ? null : MonthNames.NumberOf(named);
        var other = words.Length == 2 ? DayOf(words[0] == named ? words[1] : words[0]) : null;
        var known = number is { } inYear && (DayOf(day ?? string.Empty) ?? other) is { } inMonth && inMonth <= MonthLengths.MostOf(inYear) ? inMonth : (int?)null;
        return new Date { Start = new DatePoint(year, number, known), Season = number is null ? SeasonOf(month?.Trim('#')) : null, IsCirca = isCirca };
    }

    private static string? SeasonOf(string? month) =>
        string.IsNullOrWhiteSpace(month) ? null
        : MonthNames.SeasonOf(month) is { } season ? season.ToString(CultureInfo.InvariantCulture)
        : month;

    private static int? DayOf(string text) =>
        int.TryParse(text.Trim().TrimEnd('.', ','), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;

    private static int Number(string digits, bool isBefore)
    {
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        return isBefore || year == 0 ? -Math.Max(year, 1) : year;
    }

    [GeneratedRegex(
        @"^\[?(?<ca>(?:ca?|circa|about|approx)\b\.?\s*)?\[?(?<start>\d{1,6})(?<doubt>\?)?(?<dash>\s*(?:-{1,3}|[–—/])\s*(?<end>\d{1,6})?)?(?<doubt>\?)?\s*(?<bc>b\.?\s*c\.?(?:\s*e\.?)?)?\]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();
}
