namespace Annotations.Citations.Dates;

/// <summary>Dates that came as EDTF without the string, where the other members say the same.</summary>
internal static class PlainDates
{
    internal static Date Of(Date date)
    {
        var plain = new Date { Start = date.Start, End = date.End, IsOpenEnded = date.IsOpenEnded, IsCirca = date.IsCirca };
        return Edtf.Format(plain) == date.Edtf ? plain : date;
    }
}
