using System.Text.Json;
using Annotations.Citations.Dates;

namespace Annotations.Citations.CslJson;

/// <summary>Reads the date variables of CSL-JSON (csl-data.json, <c>date-variable</c>): an object, or an EDTF string.</summary>
internal static class CslDates
{
    internal static Date? Read(JsonElement element, string pointer, CslJsonReading reading)
    {
        if (CslJsonReading.TextOf(element) is { } text)
        {
            return ReadString(element, text, pointer, reading);
        }

        if (element.ValueKind == JsonValueKind.Object)
        {
            return ReadObject(element, pointer, reading);
        }

        reading.Fault(
            pointer,
            CslJsonFaultCodes.DateMalformed,
            "A date is an object with date-parts, a season, a circa or a literal, or an EDTF string such as 1939-05.");
        return null;
    }

    private static Date? ReadString(JsonElement element, string text, string pointer, CslJsonReading reading)
    {
        if (Edtf.TryParse(text, out var date))
        {
            return CslDateMembers.Like(date, element.Clone(), text);
        }

        FaultEdtf(pointer, reading);
        return null;
    }

    private static Date? ReadObject(JsonElement element, string pointer, CslJsonReading reading)
    {
        var before = reading.FaultCount;
        var members = new CslDateMembers();
        foreach (var member in element.EnumerateObject())
        {
            members.Take(member, CslJsonReading.Below(pointer, member.Name), reading);
        }

        if (reading.FaultCount == before && members.IsEmpty)
        {
            reading.Fault(pointer, CslJsonFaultCodes.DateEmpty, "A date needs date-parts, a season, a literal, a raw or an edtf.");
        }

        return reading.FaultCount == before ? members.ToDate(element) : null;
    }

    internal static void FaultEdtf(string pointer, CslJsonReading reading) => reading.Fault(
        pointer,
        CslJsonFaultCodes.EdtfMalformed,
        "A date in a string is EDTF of level 0 or 1, such as 1939, 1939-05-11, 1939-05/1939-09, 1932~ or 193X.");
}
