using System.Globalization;
using Annotations.Citations.Dates;

namespace Annotations.Citations.Csl.Dates;

/// <summary>
/// Dates as the reference processor sorts them: digits for begin and end, of years before Christ such that they come
/// first, and zeros for what is missing.
/// </summary>
internal static class DateSortText
{
    private const int LastYear = 9999;
    private const int LastMonth = 12;

    internal static string Of(DateValue date, DateFormat? format = null) =>
        date.Start is { } start ? Text(start, format) + Text(date.End, format) : string.Empty;

    private static string Text(DatePoint? point, DateFormat? format)
    {
        var year = Part("year", point?.Year, format);
        var era = year < 0 ? 0 : 1;
        var month = Part("month", point?.Month, format);
        return string.Create(CultureInfo.InvariantCulture, $"{era}{(year < 0 ? LastYear + year : year):0000}{(month > LastMonth ? 0 : month):00}{Part("day", point?.Day, format):00}");
    }

    private static int Part(string name, int? value, DateFormat? format) =>
        format is null || Array.Exists(format.Parts, part => part.Name == name) ? value ?? 0 : 0;
}
