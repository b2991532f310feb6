using System.Globalization;
using System.Text.Json;
using Annotations.Citations.Dates;

namespace Annotations.Citations.CslJson;

/// <summary>Reads <c>date-parts</c> (csl-data.json): one or two lists of a year, a month and a day.</summary>
internal static class CslDateParts
{
    internal static DatePoint[]? Read(JsonElement array, string pointer, CslJsonReading reading)
    {
        if (array.ValueKind != JsonValueKind.Array || array.GetArrayLength() is not (1 or 2))
        {
            Fault(pointer, reading, "date-parts are one list of year, month and day, or two for a range: [[1939, 5, 11]].");
            return null;
        }

        var points = new DatePoint[array.GetArrayLength()];
        var areSound = true;
        for (var i = 0; i < points.Length; i++)
        {
            areSound &= TryReadPoint(array[i], CslJsonReading.Below(pointer, i), reading, out points[i]);
        }

        return areSound ? points : null;
    }

    /// <summary>Whether all parts are JSON numbers, and so come out again as they came.</summary>
    internal static bool AreNumbers(JsonElement array) => array.EnumerateArray().All(
        list => list.EnumerateArray().All(part => part.ValueKind == JsonValueKind.Number));

    private static bool TryReadPoint(JsonElement list, string pointer, CslJsonReading reading, out DatePoint point)
    {
        point = default;
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() is not (>= 1 and <= 3))
        {
            Fault(pointer, reading, "A date is a list of a year, perhaps a month, perhaps a day: [1939, 5, 11].");
            return false;
        }

        Span<int?> parts = [null, null, null];
        for (var i = 0; i < list.GetArrayLength(); i++)
        {
            if ((parts[i] = PartOf(list[i])) is not { } part || !IsInRange(i, part, parts))
            {
                Fault(CslJsonReading.Below(pointer, i), reading, Expected[i]);
                return false;
            }
        }

        point = new DatePoint(parts[0]!.Value, parts[1], parts[2]);
        return true;
    }

    private static readonly string[] Expected =
    [
        "The year is a whole number, negative before Christ.",
        "The month is a whole number from 1 to 12, or from 21 to 24 for a season.",
        "The day is a whole number from 1 to the last day of its month.",
    ];

    private static bool IsInRange(int index, int part, ReadOnlySpan<int?> parts) => index switch
    {
        0 => part is >= -999_999 and <= 999_999,
        1 => part is (>= 1 and <= 16) or (>= 21 and <= 24),
        _ => part >= 1 && part <= MonthLengths.MostOf(parts[1]!.Value),
    };

    private static int? PartOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number when element.TryGetInt32(out var number) => number,
        JsonValueKind.String when int.TryParse(
            CslJsonReading.TextOf(element),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture,
            out var number) => number,
        _ => null,
    };

    private static void Fault(string pointer, CslJsonReading reading, string message) =>
        reading.Fault(pointer, CslJsonFaultCodes.DatePartsMalformed, message);
}
