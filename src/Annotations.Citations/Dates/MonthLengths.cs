namespace Annotations.Citations.Dates;

/// <summary>How long months are: what holds of the Gregorian and of the Julian calendar alike.</summary>
internal static class MonthLengths
{
    /// <summary>The most days a month can have; 29 for February, whatever the year; 0 for a season.</summary>
    internal static int MostOf(int month) => month switch
    {
        2 => 29,
        4 or 6 or 9 or 11 => 30,
        >= 1 and <= 12 => 31,
        _ => 0,
    };
}
