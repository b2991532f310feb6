using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.Csl.TextCase;

namespace Annotations.Citations.Csl.Dates;

/// <summary>How the year, month or day is written (CSL 1.0.2, "Date-part").</summary>
internal sealed record DatePartFormat(string Name, string Form, CaseForm Case, string? RangeDelimiter, Affixes Affixes, Format Format)
{
    internal static DatePartFormat Read(StyleElement element) => new(
        element["name"] ?? string.Empty,
        element["form"] ?? string.Empty,
        Casing.FormOf(element["text-case"]),
        element["range-delimiter"],
        Affixes.Read(element),
        Format.Read(element));

    /// <summary>A part of a localised date with what the style says of it: all but affixes.</summary>
    internal DatePartFormat With(StyleElement element) => this with
    {
        Form = element["form"] ?? Form,
        Case = element["text-case"] is { } value ? Casing.FormOf(value) : Case,
        RangeDelimiter = element["range-delimiter"] ?? RangeDelimiter,
        Format = Format.Read(element) is { } format && !ReferenceEquals(format, Format.None) ? format : Format,
    };
}
