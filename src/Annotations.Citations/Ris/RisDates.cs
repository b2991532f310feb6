using System.Globalization;
using Annotations.Citations.Dates;

namespace Annotations.Citations.Ris;

/// <summary>Dates as RIS has them: <c>YYYY/MM/DD/other information</c>, the slashes always there.</summary>
internal static class RisDates
{
    internal static string? Year(Date date) => date.Start is { Year: > 0 } start ? Four(start.Year) : null;

    internal static string? Full(Date date)
    {
        var start = date.Start is { Year: > 0 } known ? known : default(DatePoint?);
        var month = start is { Season: null, Month: { } number } ? Two(number) : string.Empty;
        var day = start?.Day is { } of ? Two(of) : string.Empty;
        var other = Other(date);
        return start is null && other.Length == 0
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{(start is null ? string.Empty : Four(start.Value.Year))}/{month}/{day}/{other}");
    }

    /// <summary>A date of <c>YYYY/MM/DD/other</c>, of EDTF, or in words; null for blanks.</summary>
    internal static Date? Parse(string text)
    {
        var parts = text.Trim().Split('/', 4);
        if (parts[0].Length == 0 && parts.All(string.IsNullOrWhiteSpace))
        {
            return null;
        }

        if (parts[0].Length != 4 || PartOf(parts, 0, 9999) is not { } year || year == 0)
        {
            return Edtf.TryParse(text.Trim(), out var date) ? PlainDates.Of(date) : Date.InWords(text.Trim().Trim('/'));
        }

        var month = PartOf(parts, 1, 12);
        var day = month is { } known ? PartOf(parts, 2, MonthLengths.MostOf(known)) : null;
        return parts is [_, _, _, { Length: > 0 } other] && OfOther(year, month, day, other.Trim()) is { } whole ? whole : Date.Of(year, month, day);
    }

    /// <summary>What the other information says more: the whole in EDTF, a season, a month; null for anything else.</summary>
    private static Date? OfOther(int year, int? month, int? day, string other) =>
        Edtf.TryParse(other.Replace('–', '/'), out var date) && date.Start?.Year == year ? PlainDates.Of(date)
        : month is not null ? null
        : MonthNames.SeasonOf(other) is { } season ? new Date { Start = new DatePoint(year), Season = season.ToString(CultureInfo.InvariantCulture) }
        : MonthNames.NumberOf(other.Split(' ', '-', '/')[0]) is { } named ? Date.Of(year, named, day)
        : null;

    /// <summary>A year with what Web of Science has apart from it: <c>AUG</c>, <c>DEC 15</c>, <c>JAN-MAR</c>, <c>SPR</c>.</summary>
    internal static Date? InYear(Date? year, string? day)
    {
        if (year is not { IsRange: false, Start: { Month: null } start } || day is null)
        {
            return year;
        }

        var words = day.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
        var month = words.Length == 0 ? null : MonthNames.NumberOf(words[0]);
        var number = words.Length == 2 && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : (int?)null;
        return month is null ? year : Date.Of(start.Year, month, number >= 1 && number <= MonthLengths.MostOf(month.Value) ? number : null);
    }

    private static int? PartOf(string[] parts, int index, int most) =>
        index < parts.Length && int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out var part) && part >= 1 && part <= most
            ? part
            : null;

    private static string Other(Date date) =>
        date.Literal ?? date.Raw ?? (IsDay(date) ? string.Empty : Edtf.Format(date)?.Replace('/', '–') ?? string.Empty);

    /// <summary>Whether year, month and day are all that the date says.</summary>
    private static bool IsDay(Date date) =>
        date is { IsRange: false, IsCirca: false, Start: { Year: > 0 and <= 9999, Season: null }, Season: null, Literal: null, Raw: null };

    private static string Four(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Two(int part) => part.ToString("00", CultureInfo.InvariantCulture);
}
