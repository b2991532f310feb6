using System.Globalization;
using Annotations.Citations.Dates;

namespace Annotations.Citations.Csl.Dates;

/// <summary>Dates as text that sorts by time: years before Christ first, missing parts before those that are there.</summary>
internal static class DateSortText
{
    /// <summary>Added to years, so that negative ones sort as text too.</summary>
    private const int Shift = 1_000_000;

    internal static string Of(DateValue date, DateFormat? format = null)
    {
        if (date.Start is not { } start)
        {
            return string.Empty;
        }

        var text = Text(start, format);
        return date.End is { } end ? text + " " + Text(end, format) : text;
    }

    private static string Text(DatePoint point, DateFormat? format) =>
        string.Create(CultureInfo.InvariantCulture, $"{point.Year + Shift:0000000}{Part("month", point.Month, format):00}{Part("day", point.Day, format):00}");

    private static int Part(string name, int? value, DateFormat? format) =>
        format is null || Array.Exists(format.Parts, part => part.Name == name) ? value ?? 0 : 0;
}
