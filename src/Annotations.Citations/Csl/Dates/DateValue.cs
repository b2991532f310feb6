using System.Globalization;
using Annotations.Citations.Dates;
using Annotations.Citations.References;

namespace Annotations.Citations.Csl.Dates;

/// <summary>A date as the processor renders it: read from a sound date, or from what can be taken of a faulty one.</summary>
internal sealed class DateValue
{
    internal DatePoint? Start { get; init; }

    internal DatePoint? End { get; init; }

    internal bool IsOpenEnded { get; init; }

    internal string? Season { get; init; }

    internal bool IsCirca { get; init; }

    internal string? Literal { get; init; }

    internal bool IsEmpty => Start is null && Literal is null && Season is null;

    internal static DateValue? Read(Reference reference, string variable)
    {
        var value = reference.Date(variable) is { } date
            ? Of(date)
            : reference.Json(variable) is { } json ? LenientDate.Read(json) : null;
        return value is { IsEmpty: true } ? null : value;
    }

    private static DateValue Of(Date date)
    {
        if (date.Start is null && date.Literal is null && date.Raw is { } raw)
        {
            return RawDate.Read(raw) ?? new DateValue { Literal = raw };
        }

        var season = date.Season;
        if (date.Start?.Season is { } number)
        {
            season ??= number.ToString(CultureInfo.InvariantCulture);
        }

        return new DateValue
        {
            Start = date.Start,
            End = date.End,
            IsOpenEnded = date.IsOpenEnded,
            Season = string.IsNullOrWhiteSpace(season) ? null : season,
            IsCirca = date.IsCirca,
            Literal = string.IsNullOrWhiteSpace(date.Literal) ? null : date.Literal,
        };
    }
}
