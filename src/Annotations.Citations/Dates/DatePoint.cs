namespace Annotations.Citations.Dates;

/// <summary>
/// A day, a month, a season or a year: one of the <c>date-parts</c> of CSL-JSON. The Gregorian or Julian calendar is
/// the source's own affair: a point says what the source says.
/// </summary>
/// <param name="Year">The year; negative before Christ: -44 is 44 B.C. There is no year 0 but in an open range.</param>
/// <param name="Month">The month, 1 to 12; or a season, 21 (spring) to 24 (winter), with 13 to 16 for the same; or null.</param>
/// <param name="Day">The day of the month, 1 to 31, or null. Without a month there is none.</param>
public readonly record struct DatePoint(int Year, int? Month = null, int? Day = null)
{
    /// <summary>The season, 1 (spring) to 4 (winter), when <see cref="Month"/> stands for one; otherwise null.</summary>
    public int? Season => Month switch
    {
        >= 13 and <= 16 => Month - 12,
        >= 21 and <= 24 => Month - 20,
        _ => null,
    };
}
