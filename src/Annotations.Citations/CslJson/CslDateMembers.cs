using System.Text.Json;
using Annotations.Citations.Dates;

namespace Annotations.Citations.CslJson;

/// <summary>The members of one date while it is read.</summary>
internal sealed class CslDateMembers
{
    private DatePoint[]? parts;
    private string? season;
    private bool isCirca;
    private string? literal;
    private string? raw;
    private string? edtf;
    private Date? parsed;
    private bool isPlain = true;

    internal bool IsEmpty => parts is null && parsed is null && IsBlank(season) && IsBlank(literal) && IsBlank(raw);

    internal void Take(JsonProperty member, string pointer, CslJsonReading reading)
    {
        switch (member.Name)
        {
            case "date-parts":
                parts = CslDateParts.Read(member.Value, pointer, reading);
                isPlain &= parts is not null && CslDateParts.AreNumbers(member.Value);
                break;
            case "season" when member.Value.ValueKind == JsonValueKind.Number:
                season = member.Value.GetRawText();
                isPlain = false;
                break;
            case "circa":
                TakeCirca(member.Value, pointer, reading);
                break;
            case "season" or "literal" or "raw" or "edtf":
                TakeText(member, pointer, reading);
                break;
            default:
                isPlain = false;
                break;
        }
    }

    internal Date ToDate(JsonElement element)
    {
        var known = parts is null ? parsed : null;
        return new Date
        {
            Start = parts is null ? known?.Start : parts[0],
            End = parts is null ? known?.End : parts.Length == 2 && parts[1].Year != 0 ? parts[1] : null,
            IsOpenEnded = parts is null ? known?.IsOpenEnded ?? false : parts.Length == 2 && parts[1].Year == 0,
            Season = season,
            IsCirca = isCirca || known is { IsCirca: true },
            Literal = literal,
            Raw = raw,
            Edtf = edtf,
            Source = isPlain ? null : element.Clone(),
        };
    }

    /// <summary>A date that was an EDTF string.</summary>
    internal static Date Like(Date date, JsonElement source, string edtf) => new()
    {
        Start = date.Start,
        End = date.End,
        IsOpenEnded = date.IsOpenEnded,
        IsCirca = date.IsCirca,
        Edtf = edtf,
        Source = source,
    };

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    private void TakeCirca(JsonElement value, string pointer, CslJsonReading reading)
    {
        if (CslJsonReading.SwitchOf(value) is { } isOn)
        {
            isCirca = isOn;
            isPlain &= value.ValueKind == JsonValueKind.True;
            return;
        }

        reading.Fault(pointer, CslJsonFaultCodes.DateMalformed, "circa is true or false.");
    }

    private void TakeText(JsonProperty member, string pointer, CslJsonReading reading)
    {
        if (CslJsonReading.TextOf(member.Value) is not { } text)
        {
            reading.Fault(pointer, CslJsonFaultCodes.DateMalformed, $"{member.Name} is a string.");
            return;
        }

        switch (member.Name)
        {
            case "season":
                season = text;
                break;
            case "literal":
                literal = text;
                break;
            case "raw":
                raw = text;
                TakeParsed(text);
                break;
            default:
                edtf = text;
                isPlain = false;
                if (!TakeParsed(text))
                {
                    CslDates.FaultEdtf(pointer, reading);
                }

                break;
        }
    }

    private bool TakeParsed(string text)
    {
        if (!Edtf.TryParse(text, out var date))
        {
            return false;
        }

        parsed = date;
        isPlain = false;
        return true;
    }
}
