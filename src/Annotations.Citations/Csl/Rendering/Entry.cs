using Annotations.Citations.Csl.Dates;
using Annotations.Citations.Csl.Names;
using Annotations.Citations.Csl.Numbers;
using Annotations.Citations.Names;
using Annotations.Citations.References;

namespace Annotations.Citations.Csl.Rendering;

/// <summary>A reference as the processor sees it: names with their particles found, dates and numbers parsed once.</summary>
internal sealed class Entry(Reference source)
{
    private readonly Reference reference = NoteVariables.Take(source);
    private Dictionary<string, IReadOnlyList<Name>>? names;
    private Dictionary<string, DateValue?>? dates;
    private Dictionary<string, NumericText?>? numbers;

    internal string Id => reference.Id;

    internal string Type => reference.Type;

    internal string? Language => Text("language");

    /// <summary>The text of a variable; null when it is missing or blank.</summary>
    internal string? Text(string variable)
    {
        var text = reference.Text(variable);
        return string.IsNullOrWhiteSpace(text) ? Fallback(variable) : text;
    }

    internal IReadOnlyList<Name> Names(string variable)
    {
        if (!reference.Has(variable))
        {
            return [];
        }

        names ??= new(StringComparer.Ordinal);
        if (!names.TryGetValue(variable, out var list))
        {
            names[variable] = list = NameReading.Read(reference, variable);
        }

        return list;
    }

    internal DateValue? Date(string variable)
    {
        if (!reference.Has(variable))
        {
            return null;
        }

        dates ??= new(StringComparer.Ordinal);
        if (!dates.TryGetValue(variable, out var date))
        {
            dates[variable] = date = DateValue.Read(reference, variable);
        }

        return date;
    }

    /// <summary>The numbers of a variable; null when it has none or is not numeric.</summary>
    internal NumericText? Number(string variable)
    {
        if (Text(variable) is not { } text)
        {
            return null;
        }

        numbers ??= new(StringComparer.Ordinal);
        if (!numbers.TryGetValue(variable, out var number))
        {
            numbers[variable] = number = NumericText.Parse(text);
        }

        return number;
    }

    private string? Fallback(string variable)
    {
        var text = variable switch
        {
            "title-short" => reference.Text("shortTitle"),
            "container-title-short" => reference.Text("journalAbbreviation"),
            "event" => reference.Text("event-title"),
            "event-title" => reference.Text("event"),
            "page-first" => FirstPage(reference.Text("page")),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static string? FirstPage(string? pages)
    {
        var end = pages?.AsSpan().IndexOfAny("-–,&;") ?? -1;
        return end < 0 ? pages : pages![..end].Trim();
    }
}
