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
        if (date is { Start: { } first, End: not null })
        {
            context.Sequence?.RepeatsYear(first.Year);
        }

        if (date.Start is { } start && date.End is { } end && FirstDifference(start, end) is >= 0 and var widest)
        {
            return Range(start, end, widest);
        }

        var blob = Blob.Join(Parts(date.Start, format.Parts, isLast: true), format.Delimiter);
        return blob is not null && date.IsOpenEnded ? new Blob { Parts = [blob], Suffix = "–" } : blob;
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

    private string SeasonText(string season) =>
        season is "1" or "2" or "3" or "4" ? context.Locale.Text("season-0" + season) : season;

    /// <summary>
    /// The parts from the widest that differs on are written twice, of begin and end; the delimiter and the affixes at it
    /// are those of the last of them in the format's order, as the reference processor has it.
    /// </summary>
    private Blob? Range(DatePoint start, DatePoint end, int widest)
    {
        var last = Array.FindLastIndex(format.Parts, part => Changes(part.Name, end, widest));
        var from = new List<Blob>();
        var to = new List<Blob>();
        for (var i = 0; i <= last; i++)
        {
            AddTo(from, Parts(start, format.Parts[i..(i + 1)], isLast: !Changes(format.Parts[i].Name, end, widest)));
            if (Changes(format.Parts[i].Name, end, widest))
            {
                AddTo(to, Parts(end, format.Parts[i..(i + 1)], isLast: true));
                if (to.Count > 0 && (i < last || to.Count == 1))
                {
                    to[^1].Prefix = string.Empty;
                }
            }
        }

        if (from.Count == 0 || to.Count == 0)
        {
            return Blob.Join(Parts(start, format.Parts, isLast: true), format.Delimiter);
        }

        from[^1].Suffix = string.Empty;
        var era = Era(start);
        var range = new Blob { Parts = [from[^1], Blob.Join([.. to], context.Style.LastDateDelimiter)!.Within(Affixes.None, context.Style.LastDateFormat)], Delimiter = format.Parts[last].RangeDelimiter is { Length: > 0 } own ? own : RangeDelimiter };
        from[^1] = era is not null && format.Parts[last].Name == "year" ? new Blob { Parts = [range, era] } : range;
        AddTo(from, Parts(end, format.Parts[(last + 1)..], isLast: true));
        return Blob.Join([.. from], format.Delimiter);
    }

    private string RangeDelimiter => context.Locale.Text("year-range-delimiter") is { Length: > 0 } delimiter ? delimiter : "–";

    private static void AddTo(List<Blob> list, Blob[] parts) => list.AddRange(parts);

    /// <summary>Whether a part of the format is written of begin and end: no wider than the widest that differs, and there at the end.</summary>
    private static bool Changes(string part, DatePoint end, int widest) => Rank(part) >= widest && Has(part, end);

    private static bool Has(string part, DatePoint point) => part switch
    {
        "year" => true,
        "month" => point.Month is not null || point.Season is not null,
        _ => point.Day is not null,
    };

    /// <summary>The widest part of the format that differs; -1 when none does.</summary>
    private int FirstDifference(DatePoint start, DatePoint end)
    {
        var widest = -1;
        foreach (var part in format.Parts)
        {
            if (Differs(part.Name, start, end) && Has(part.Name, end))
            {
                widest = widest < 0 ? Rank(part.Name) : Math.Min(widest, Rank(part.Name));
            }
        }

        return widest;
    }

    private static int Rank(string part) => part switch
    {
        "year" => 0,
        "month" => 1,
        _ => 2,
    };

    private static bool Differs(string part, DatePoint start, DatePoint end) => part switch
    {
        "year" => start.Year != end.Year,
        "month" => start.Month != end.Month || start.Season != end.Season,
        _ => start.Day != end.Day,
    };

    private Blob[] Parts(DatePoint? point, DatePartFormat[] parts, bool isLast)
    {
        var blobs = new Blob[parts.Length];
        var count = 0;
        foreach (var part in parts)
        {
            var text = Text(part, point);
            if (text.Length == 0)
            {
                continue;
            }

            var content = Blob.OfText(Casing.ApplyInAnyLanguage(context.CaseOf(part.Case), text, context.CaseLanguage));
            if (part.Name != "year")
            {
                blobs[count++] = Formatted(part, content);
                continue;
            }

            content.Role = BlobRole.Year;
            var isRepeated = isLast && date.End is null && point is { } shown && (context.Sequence?.RepeatsYear(shown.Year) ?? false);
            content = isLast ? WithYearSuffix(content, context, variable) : content;
            if (isRepeated)
            {
                if (content.First(BlobRole.YearSuffix) is not { } suffix)
                {
                    continue;
                }

                content = suffix;
            }

            var year = Formatted(part, content);
            blobs[count++] = isLast && !isRepeated && point is { } known && Era(known) is { } era ? new Blob { Parts = [year, era] } : year;
        }

        return count == blobs.Length ? blobs : blobs[..count];
    }

    private static Blob Formatted(DatePartFormat part, Blob content) =>
        new() { Parts = [content], Prefix = part.Affixes.Prefix, Suffix = part.Affixes.Suffix, Format = part.Format };

    /// <summary>A text in the place of a date stands where the year would.</summary>
    private string Text(DatePartFormat part, DatePoint? point) => part.Name switch
    {
        "year" => date.Literal ?? (point is { } known ? Year(known.Year, part.Form) : string.Empty),
        _ when date.Literal is not null => string.Empty,
        "month" => Month(part, point),
        _ => point is { Day: { } day, Month: not null } known ? Day(day, part.Form, known) : string.Empty,
    };

    private static string Year(int year, string form)
    {
        var text = Math.Abs((long)year).ToString(CultureInfo.InvariantCulture);
        return form == "short" && text.Length == 4 ? text[2..] : text;
    }

    /// <summary>The era follows the year's own affixes. Older locale files begin these terms with a space, newer ones do not.</summary>
    private Blob? Era(DatePoint point)
    {
        var term = date.Literal is not null ? null : point.Year switch
        {
            < 0 => "bc",
            > 0 and < FirstPlainYear => "ad",
            _ => null,
        };
        return term is not null && context.Locale.Text(term) is { Length: > 0 } text ? Blob.OfText(char.IsWhiteSpace(text[0]) ? text : " " + text) : null;
    }

    private string Month(DatePartFormat part, DatePoint? point)
    {
        if (point?.Season is { } season)
        {
            return SeasonText(season.ToString(CultureInfo.InvariantCulture));
        }

        if (point?.Month is not { } month)
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
