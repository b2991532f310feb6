using System.Globalization;
using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Numbers;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.TextCase;
using Annotations.Citations.Dates;

namespace Annotations.Citations.Csl.Dates;

/// <summary>Writes one date in the parts of a format; the parts that a range's ends share are written once (CSL 1.0.2, "Date Ranges").</summary>
internal readonly struct DateWriter(DateValue date, DateFormat format, RenderContext context, string variable)
{
    /// <summary>The reference processor writes years from here on without the era.</summary>
    private const int FirstPlainYear = 500;

    private static readonly string[] MonthTerms =
    [
        "", "month-01", "month-02", "month-03", "month-04", "month-05", "month-06", "month-07", "month-08", "month-09", "month-10", "month-11", "month-12",
    ];

    internal Blob? Write()
    {
        if (date.Start is not { } start)
        {
            return date.Season is null ? null : Season();
        }

        if (date.End is not { } end)
        {
            var blob = Blob.Join(Parts(start, format.Parts, isLast: true), format.Delimiter);
            return blob is not null && date.IsOpenEnded ? new Blob { Parts = [blob], Suffix = "–" } : blob;
        }

        context.Sequence?.RepeatsYear(start.Year);
        return Range(start, end);
    }

    /// <summary>The year suffix that disambiguation gave, after the first date of the cite that may have one.</summary>
    internal static Blob WithYearSuffix(Blob year, RenderContext context, string variable)
    {
        if (context.YearSuffix.Length == 0 || context.HasYearSuffix || context.Style.HasExplicitYearSuffix || context.IsSorting)
        {
            return year;
        }

        context.HasYearSuffix = true;
        return new Blob { Parts = [year, new Blob { Text = context.YearSuffix, Role = BlobRole.YearSuffix, Number = context.SuffixNumber }] };
    }

    private Blob? Season() => SeasonText(date.Season!) is { Length: > 0 } text ? Blob.OfText(text) : null;

    private string SeasonText(string season) =>
        season is "1" or "2" or "3" or "4" ? context.Locale.Text("season-0" + season) : season;

    private Blob? Range(DatePoint start, DatePoint end)
    {
        var first = Array.FindIndex(format.Parts, part => Differs(part.Name, start, end));
        if (first < 0)
        {
            return Blob.Join(Parts(start, format.Parts, isLast: true), format.Delimiter);
        }

        var last = Array.FindLastIndex(format.Parts, part => Differs(part.Name, start, end));
        var widest = WidestDifference(start, end);
        var changing = format.Parts.Select((part, index) => (part, index)).Where(pair => Rank(pair.part.Name) >= widest).ToList();
        first = changing[0].index;
        last = changing[^1].index;
        var delimiter = format.Parts.FirstOrDefault(part => Rank(part.Name) == widest)?.RangeDelimiter ?? "–";
        var blobs = new List<Blob>();
        blobs.AddRange(Parts(start, format.Parts[..first], isLast: false));
        var from = Parts(start, format.Parts[first..(last + 1)], isLast: false);
        var to = Parts(end, format.Parts[first..(last + 1)], isLast: true);
        if (from.Length == 0 || to.Length == 0)
        {
            return Blob.Join(Parts(start, format.Parts, isLast: true), format.Delimiter);
        }

        from[^1].Suffix = string.Empty;
        to[0].Prefix = string.Empty;
        blobs.Add(new Blob { Parts = [Blob.Join(from, format.Delimiter)!, Blob.Join(to, format.Delimiter)!], Delimiter = delimiter });
        blobs.AddRange(Parts(end, format.Parts[(last + 1)..], isLast: true));
        return Blob.Join([.. blobs], format.Delimiter);
    }

    private static int Rank(string part) => part switch
    {
        "year" => 0,
        "month" => 1,
        _ => 2,
    };

    private int WidestDifference(DatePoint start, DatePoint end) =>
        format.Parts.Where(part => Differs(part.Name, start, end)).Min(part => Rank(part.Name));

    private static bool Differs(string part, DatePoint start, DatePoint end) => part switch
    {
        "year" => start.Year != end.Year,
        "month" => start.Month != end.Month,
        _ => start.Day != end.Day,
    };

    private Blob[] Parts(DatePoint point, DatePartFormat[] parts, bool isLast)
    {
        var blobs = new Blob[parts.Length];
        var count = 0;
        foreach (var part in parts)
        {
            var text = Text(part, point, parts);
            if (text.Length == 0)
            {
                continue;
            }

            var content = Blob.OfText(Casing.Apply(part.Case, text, context.Locale.Language));
            if (part.Name == "year" && isLast)
            {
                content.Role = BlobRole.Year;
                var isRepeated = date.End is null && (context.Sequence?.RepeatsYear(point.Year) ?? false);
                content = WithYearSuffix(content, context, variable);
                if (isRepeated)
                {
                    if (content.First(BlobRole.YearSuffix) is not { } suffix)
                    {
                        continue;
                    }

                    content = suffix;
                }
            }

            blobs[count++] = new Blob { Parts = [content], Prefix = part.Affixes.Prefix, Suffix = part.Affixes.Suffix, Format = part.Format };
        }

        return count == blobs.Length ? blobs : blobs[..count];
    }

    private string Text(DatePartFormat part, DatePoint point, DatePartFormat[] parts) => part.Name switch
    {
        "year" => Year(point.Year, part.Form),
        "month" => Month(part, point),
        _ => point.Day is { } day && point.Month is not null ? Day(day, part.Form, point) : string.Empty,
    };

    private string Year(int year, string form)
    {
        var text = Math.Abs((long)year).ToString(CultureInfo.InvariantCulture);
        if (form == "short" && year > 0)
        {
            return (year % 100).ToString("00", CultureInfo.InvariantCulture);
        }

        return year switch
        {
            < 0 => text + Era("bc"),
            > 0 and < FirstPlainYear => text + Era("ad"),
            _ => text,
        };
    }

    /// <summary>Older locale files begin these terms with a space, newer ones leave it to the processor.</summary>
    private string Era(string term) => context.Locale.Text(term) is { Length: > 0 } text ? char.IsWhiteSpace(text[0]) ? text : " " + text : string.Empty;

    private string Month(DatePartFormat part, DatePoint point)
    {
        if (point.Season is { } season)
        {
            return SeasonText(season.ToString(CultureInfo.InvariantCulture));
        }

        if (point.Month is not { } month)
        {
            return date.Season is { } words ? SeasonText(words) : string.Empty;
        }

        return part.Form switch
        {
            "numeric" => Numerals.Plain(month),
            "numeric-leading-zeros" => month.ToString("00", CultureInfo.InvariantCulture),
            "short" => MonthTerm(month, TermForm.Short),
            _ => MonthTerm(month, TermForm.Long),
        };
    }

    private string MonthTerm(int month, TermForm form) =>
        context.Locale.Text(MonthTermName(month), form);

    private static string MonthTermName(int month) =>
        month is >= 1 and <= 12 ? MonthTerms[month] : string.Create(CultureInfo.InvariantCulture, $"month-{month:00}");

    private string Day(int day, string form, DatePoint point)
    {
        if (form == "ordinal" && (day == 1 || !context.Locale.AreOrdinalsLimitedToDayOne))
        {
            var gender = context.Locale.Find(MonthTermName(point.Month ?? 0), TermForm.Long)?.Gender ?? Gender.Neuter;
            return Numerals.Ordinal(day, gender, context.Locale);
        }

        return form == "numeric-leading-zeros" ? day.ToString("00", CultureInfo.InvariantCulture) : Numerals.Plain(day);
    }
}
