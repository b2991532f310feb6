using System.Globalization;
using System.Text.Json;
using Annotations.Citations.CslJson;
using Annotations.Citations.Dates;

namespace Annotations.Citations.Csl.Dates;

/// <summary>Takes from a faulty date of CSL-JSON what can be taken.</summary>
internal static class LenientDate
{
    internal static DateValue? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return json.ValueKind is JsonValueKind.String or JsonValueKind.Number && json.ToString() is { Length: > 0 } text ? RawDate.Read(text) ?? new DateValue { Literal = text } : null;
        }

        if (TextOf(json, "raw") is { } raw && !(json.TryGetProperty("date-parts", out var given) && given.ValueKind == JsonValueKind.Array && given.GetArrayLength() > 0))
        {
            return RawDate.Read(raw) ?? new DateValue { Literal = raw };
        }

        var points = new List<DatePoint>();
        if (json.TryGetProperty("date-parts", out var lists) && lists.ValueKind == JsonValueKind.Array)
        {
            foreach (var list in lists.EnumerateArray())
            {
                if (PointOf(list) is { } point)
                {
                    points.Add(point);
                }
            }
        }

        return new DateValue
        {
            Start = points.Count > 0 ? points[0] : null,
            End = points.Count > 1 && points[1].Year != 0 ? points[1] : null,
            IsOpenEnded = points.Count > 1 && points[1].Year == 0,
            Season = TextOf(json, "season"),
            IsCirca = json.TryGetProperty("circa", out var circa) && CslJsonReading.SwitchOf(circa) is true,
            Literal = TextOf(json, "literal"),
        };
    }

    private static DatePoint? PointOf(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() == 0 || NumberOf(list[0]) is not { } year)
        {
            return null;
        }

        var month = list.GetArrayLength() > 1 ? NumberOf(list[1]) : null;
        month = month is >= 1 and <= 24 ? month is >= 17 and <= 20 ? month - 4 : month : null;
        var day = month is not null && list.GetArrayLength() > 2 ? NumberOf(list[2]) : null;
        return new DatePoint(year, month, day is >= 1 and <= 31 ? day : null);
    }

    private static int? NumberOf(JsonElement element) =>
        int.TryParse(element.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? TextOf(JsonElement json, string member) =>
        json.TryGetProperty(member, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number && value.ToString() is { Length: > 0 } text && text.Trim().Length > 0 ? text : null;
}
