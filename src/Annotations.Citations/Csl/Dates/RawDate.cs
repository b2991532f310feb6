using System.Globalization;
using System.Text.RegularExpressions;
using Annotations.Citations.Dates;

namespace Annotations.Citations.Csl.Dates;

/// <summary>Parses dates that people wrote: <c>2000/3/15</c>, <c>15 August 2001</c>, <c>Aug 2001 - Sep 2001</c>, <c>Spring 1995</c>.</summary>
internal static partial class RawDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Seasons = ["spr", "sum", "fal", "win"];

    private const int MaxLength = 100;

    internal static DateValue? Read(string raw)
    {
        if (raw.Length > MaxLength)
        {
            return null;
        }

        var isCirca = raw.Contains('?', StringComparison.Ordinal) || raw.Contains("ca.", StringComparison.Ordinal) || raw.Contains("circa", StringComparison.Ordinal);
        var halves = RangeSign().Split(raw.Replace("?", string.Empty, StringComparison.Ordinal).Trim(), 2);
        var first = Point(halves[0], out var season);
        var second = halves.Length > 1 ? Point(halves[1], out _) : null;
        if (first is null || (halves.Length > 1 && second is null))
        {
            return null;
        }

        return new DateValue { Start = first, End = second, Season = season, IsCirca = isCirca };
    }

    private static DatePoint? Point(string text, out string? season)
    {
        season = null;
        int? month = null;
        var numbers = new List<int>();
        foreach (Match match in Word().Matches(text))
        {
            var word = match.Value;
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
            else if (word.Length >= 3 && Array.FindIndex(Months, name => word.StartsWith(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index)
            {
                month = index + 1;
            }
            else if (word.Length >= 3 && Array.FindIndex(Seasons, name => word.StartsWith(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at)
            {
                season = (at + 1).ToString(CultureInfo.InvariantCulture);
            }
        }

        var year = numbers.FindIndex(number => number > 31);
        if (year < 0 || numbers.Count > 3)
        {
            return null;
        }

        var rest = numbers.Where((_, i) => i != year).ToList();
        if (month is null && rest.Count > 0)
        {
            month = rest[0] is >= 1 and <= 12 ? rest[0] : null;
            rest.RemoveAt(0);
        }

        return new DatePoint(numbers[year], month, month is not null && rest.Count > 0 ? rest[0] : null);
    }

    [GeneratedRegex(@"\s+[-–]\s+|(?<=\p{L}|\d{4})[–-](?=\p{L}|\d{4})|(?<=[\d])[–]|(?<=\d/\d+/?\d*)-(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex RangeSign();

    [GeneratedRegex(@"\d+|\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
