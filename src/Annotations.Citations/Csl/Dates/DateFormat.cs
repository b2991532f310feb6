using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Dates;

/// <summary>The parts of a date in order (CSL 1.0.2, "Date" and "Localized Date Formats").</summary>
internal sealed record DateFormat(DatePartFormat[] Parts, string Delimiter)
{
    internal static DateFormat Read(StyleElement element, ICollection<StyleFault> faults)
    {
        foreach (var part in element.All("date-part"))
        {
            if (part["name"] is not ("year" or "month" or "day"))
            {
                faults.Add(part.Fault(StyleFaultCodes.AttributeMalformed, "A date-part's name is year, month or day."));
            }
        }

        return new DateFormat([.. element.All("date-part").Select(DatePartFormat.Read)], element["delimiter"] ?? string.Empty);
    }
}
