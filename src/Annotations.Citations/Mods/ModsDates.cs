using System.Xml.Linq;
using Annotations.Citations.Dates;

namespace Annotations.Citations.Mods;

/// <summary>Dates of MODS 3.8: EDTF, W3CDTF or words; a start and an end as two elements with <c>point</c>; <c>qualifier</c>.</summary>
internal static class ModsDates
{
    /// <summary>The date of elements of one name; null when there are none.</summary>
    internal static Date? Of(IEnumerable<XElement> elements)
    {
        var dates = elements.Where(element => !string.IsNullOrWhiteSpace(element.Value)).ToList();
        if (dates.Count == 0)
        {
            return null;
        }

        var first = dates.Find(element => element.Attribute("encoding") is not null) ?? dates[0];
        var date = One(first);
        var end = dates.Find(element => element.Attribute("point")?.Value == "end") is { } last && last != first ? One(last).Start : null;
        var isCirca = date.IsCirca || first.Attribute("qualifier")?.Value is "approximate" or "inferred" or "questionable";
        return end is null && isCirca == date.IsCirca
            ? date
            : new Date { Start = date.Start, End = end ?? date.End, IsOpenEnded = date.IsOpenEnded && end is null, IsCirca = isCirca, Literal = date.Literal };
    }

    private static Date One(XElement element) =>
        Edtf.TryParse(element.Value.Trim(), out var date) ? PlainDates.Of(date) : WordDates.Of(element.Value) ?? Date.InWords(element.Value.Trim());
}
