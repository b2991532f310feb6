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
            return Edtf.TryParse(text.Trim(), out var date) ? PlainDates.Of(date) : WordDates.Of(text) ?? Date.InWords(text.Trim().Trim('/'));
        }

        var month = PartOf(parts, 1, 12);
        var day = month is { } known ? PartOf(parts, 2, MonthLengths.MostOf(known)) : null;
        return Array.Find(parts, IsInWords)?.Trim() is { } other && OfOther(year, month, other) is { } whole ? whole : Date.Of(year, month, day);
    }

    private static bool IsInWords(string part) => part.AsSpan().ContainsAnyExceptInRange('0', '9') && !string.IsNullOrWhiteSpace(part);

    /// <summary>What the other information says more: the whole in EDTF, months, a season; null for anything else where there is a month.</summary>
    private static Date? OfOther(int year, int? month, string other) =>
        Edtf.TryParse(other.Replace('–', '/'), out var date) && date.Start?.Year == year ? PlainDates.Of(date)
        : month is null ? WordDates.InYear(year, other) ?? new Date { Start = new DatePoint(year), Season = other }
        : null;

    /// <summary>A year with what databases have apart from it: <c>AUG</c>, <c>DEC 15</c>, <c>JAN-MAR</c>, <c>SPR</c>, other words for a season.</summary>
    internal static Date? InYear(Date? year, string? day) =>
        year is not { IsRange: false, Start: { Month: null } start, Season: null } || string.IsNullOrWhiteSpace(day) ? year
        : WordDates.InYear(start.Year, day) ?? (Parse(day)?.Start?.Year == start.Year ? Parse(day) : new Date { Start = start, Season = day, IsCirca = year.IsCirca });

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
