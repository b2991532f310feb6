using System.Globalization;
using System.Text;
using Annotations.Citations.Csl.Locales;

namespace Annotations.Citations.Csl.Numbers;

/// <summary>Writes whole numbers in the forms of CSL.</summary>
internal static class Numerals
{
    private const int MaxLongOrdinal = 10;
    private const int MaxRoman = 6000;

    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    internal static string Write(int number, NumberForm form, Gender gender, MergedLocale locale) => form switch
    {
        NumberForm.Ordinal => Ordinal(number, gender, locale),
        NumberForm.LongOrdinal => LongOrdinal(number, gender, locale),
        NumberForm.Roman when number is > 0 and < MaxRoman => Roman(number),
        _ => Plain(number),
    };

    internal static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number with its ordinal suffix (CSL 1.0.2, "Ordinal Suffixes").</summary>
    internal static string Ordinal(int number, Gender gender, MergedLocale locale) => Plain(number) + Suffix(number, gender, locale);

    /// <summary>Roman numerals in small letters, for 1 to 5999.</summary>
    internal static string Roman(int number)
    {
        var roman = new StringBuilder();
        foreach (var (value, sign) in RomanSigns)
        {
            for (; number >= value; number -= value)
            {
                roman.Append(sign);
            }
        }

        return roman.ToString();
    }

    private static string LongOrdinal(int number, Gender gender, MergedLocale locale) =>
        number is > 0 and <= MaxLongOrdinal && locale.Find(string.Create(CultureInfo.InvariantCulture, $"long-ordinal-{number:00}"), gender) is { } term
            ? term.Single
            : Ordinal(number, gender, locale);

    private static string Suffix(int number, Gender gender, MergedLocale locale)
    {
        var two = Math.Abs(number % 100);
        if (Matching(two, gender, locale) is { } exact && (exact.Match ?? (two > 9 ? "last-two-digits" : "last-digit")) is var match)
        {
            var fits = match switch
            {
                "whole-number" => number == two,
                _ => true,
            };
            if (fits)
            {
                return exact.Single;
            }
        }

        if (Matching(two % 10, gender, locale) is { } last && (last.Match ?? "last-digit") == "last-digit")
        {
            return last.Single;
        }

        return locale.Find("ordinal", gender)?.Single ?? string.Empty;
    }

    private static Term? Matching(int digits, Gender gender, MergedLocale locale) =>
        locale.Find(string.Create(CultureInfo.InvariantCulture, $"ordinal-{digits:00}"), gender);
}
