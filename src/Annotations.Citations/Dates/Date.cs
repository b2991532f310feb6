using System.Text.Json;

namespace Annotations.Citations.Dates;

/// <summary>
/// A date or a range of dates (csl-data.json, <c>date-variable</c>): a start, perhaps an end, perhaps a season or a
/// "circa"; or words that stand for a date. The parts of an EDTF string are taken out of it when it is read.
/// </summary>
public sealed class Date
{
    /// <summary>The date, or where the range starts; null when only words are known, or a range's start is open.</summary>
    public DatePoint? Start { get; init; }

    /// <summary>Where the range ends; null when the date is no range or its end is open.</summary>
    public DatePoint? End { get; init; }

    /// <summary>Whether the range goes on: 1924 to now (EDTF <c>1924/..</c>; CSL-JSON has a second year of 0).</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>The season: <c>1</c> (spring) to <c>4</c> (winter), or words; null when there is none.</summary>
    public string? Season { get; init; }

    /// <summary>Whether the date is approximate or uncertain: "ca. 1932".</summary>
    public bool IsCirca { get; init; }

    /// <summary>The date in words, shown as it is, such as <c>Meiji 33</c> or <c>forthcoming</c>.</summary>
    public string? Literal { get; init; }

    /// <summary>The date as another program had it, before it was parsed.</summary>
    public string? Raw { get; init; }

    /// <summary>The date in EDTF (ISO 8601-2:2019 Annex A, levels 0 and 1), when it came so.</summary>
    public string? Edtf { get; init; }

    /// <summary>Whether the date has an end or is open-ended.</summary>
    public bool IsRange => End is not null || IsOpenEnded;

    /// <summary>The date as CSL-JSON gave it, when it had members or spellings that the properties do not hold.</summary>
    internal JsonElement? Source { get; init; }

    /// <summary>A date of a year (negative before Christ), perhaps a month 1–12 and a day 1–31.</summary>
    public static Date Of(int year, int? month = null, int? day = null) =>
        new() { Start = new DatePoint(year, month, day) };

    /// <summary>A range from one point to another.</summary>
    public static Date Between(DatePoint start, DatePoint end) => new() { Start = start, End = end };

    /// <summary>A date in words.</summary>
    public static Date InWords(string literal) => new() { Literal = literal };
}
