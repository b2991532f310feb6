namespace Annotations.Citations.Dates;

/// <summary>Dates that came as EDTF as CSL-JSON has them: without the string, where the other members say the same.</summary>
internal static class PlainDates
{
    internal static Date Of(Date date)
    {
        var season = date is { IsRange: false, Start: { Month: > 20, Season: { } number } } ? number : (int?)null;
        var plain = new Date
        {
            Start = season is null ? date.Start : new DatePoint(date.Start!.Value.Year),
            Season = season?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            End = date.End,
            IsOpenEnded = date.IsOpenEnded,
            IsCirca = date.IsCirca,
        };
        return Edtf.Format(plain) == date.Edtf ? plain : date;
    }
}
