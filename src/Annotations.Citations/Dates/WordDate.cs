using System.Globalization;

namespace Annotations.Citations.Dates;

/// <summary>One end of a date in words: what it says of year, month or season, and day.</summary>
internal sealed record WordDate(int? Year, int? Month, int? Day)
{
    /// <summary>What the words say, in whatever order; null where one is no part of a date or there are two of a kind.</summary>
    internal static WordDate? Of(string text)
    {
        var date = new WordDate(null, null, null);
        foreach (var word in text.Split([' ', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (date.With(word) is not { } more)
            {
                return null;
            }

            date = more;
        }

        return date == new WordDate(null, null, null) ? null : date;
    }

    /// <summary>The date with what only its other end says: both of <c>8-11 April 2019</c> are in April, and 92 of <c>1990-92</c> is a year.</summary>
    internal WordDate FilledFrom(WordDate other, int? year) =>
        this is { Year: null, Month: null, Day: { } last } && other is { Year: { } first, Month: null }
            ? new WordDate(last > first % 100 ? first - (first % 100) + last : first, null, null)
            : this with { Year = Year ?? other.Year ?? year, Month = Month ?? (Day is null ? null : other.Month) };

    /// <summary>The point in time; null where no calendar has it.</summary>
    internal DatePoint? Point() =>
        Year is not { } year || (Day is { } day && (Month is not { } month || day > MonthLengths.MostOf(month))) ? null : new DatePoint(year, Month, Day);

    private WordDate? With(string word)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            return WithNumber(word);
        }

        var month = MonthNames.NumberOf(word) ?? MonthNames.SeasonOf(word.TrimEnd('.')) + 20;
        return month is null || Month is not null ? null : this with { Month = month };
    }

    private WordDate? WithNumber(string word)
    {
        var digits = word.TrimEnd('.');
        digits = digits.Length > 2 && digits[^2..].ToLowerInvariant() is "st" or "nd" or "rd" or "th" ? digits[..^2] : digits;
        return !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? null
            : digits.Length == 4 && Year is null ? this with { Year = number }
            : digits.Length <= 2 && Day is null && number > 0 ? this with { Day = number }
            : null;
    }
}
