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
    private readonly Dictionary<string, IReadOnlyList<Name>> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateValue?> dates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumericText?> numbers = new(StringComparer.Ordinal);

    internal string Id => reference.Id;

    internal string Type => reference.Type;

    internal string? Language => Text("language");

    /// <summary>The language whose rules of case hold; the reference processor takes a jurisdiction for one, so that no English rule applies.</summary>
    internal string? CaseLanguage => Text("jurisdiction") is not null ? "und" : Language;

    /// <summary>The text of a variable; null when it is missing or blank.</summary>
    internal string? Text(string variable)
    {
        var text = reference.Text(variable);
        return string.IsNullOrWhiteSpace(text) ? Fallback(variable) : text;
    }

    internal IReadOnlyList<Name> Names(string variable)
    {
        if (!names.TryGetValue(variable, out var list))
        {
            names[variable] = list = NameReading.Read(reference, variable);
        }

        return list;
    }

    internal DateValue? Date(string variable)
    {
        if (!dates.TryGetValue(variable, out var date))
        {
            dates[variable] = date = DateValue.Read(reference, variable);
        }

        return date;
    }

    /// <summary>The numbers of a variable; null when it has none or is not numeric.</summary>
    internal NumericText? Number(string variable)
    {
        if (!numbers.TryGetValue(variable, out var number))
        {
            numbers[variable] = number = Text(variable) is { } text ? NumericText.Parse(text) : null;
        }

        return number;
    }

    private string? Fallback(string variable)
    {
        var text = variable switch
        {
            "title-short" => reference.Text("shortTitle"),
            "container-title-short" => reference.Text("journalAbbreviation"),
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
