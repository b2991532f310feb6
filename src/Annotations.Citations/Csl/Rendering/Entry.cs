using Annotations.Citations.Csl.Dates;
using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Names;
using Annotations.Citations.Csl.Numbers;
using Annotations.Citations.Names;
using Annotations.Citations.References;

namespace Annotations.Citations.Csl.Rendering;

/// <summary>A reference as the processor sees it: names with their particles found, dates and numbers parsed once.</summary>
internal sealed class Entry(Reference source)
{
    private readonly Reference reference = NoteVariables.Take(source);

    /// <summary>What was read of each member of the reference: names, a date or numbers; null where nothing has been yet.</summary>
    private object?[]? read;

    /// <summary>How often the entry has been rendered: in citations, in the bibliography, to sort it and to tell it apart.</summary>
    internal int Renderings { get; private set; }

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

    internal Entry CountRendering()
    {
        Renderings++;
        return this;
    }

    internal IReadOnlyList<Name> Names(string variable)
    {
        var index = reference.IndexOf(variable);
        return index < 0 ? [] : Recall<IReadOnlyList<Name>>(index) ?? Keep(index, NameReading.Read(reference, variable))!;
    }

    internal DateValue? Date(string variable)
    {
        var index = reference.IndexOf(variable);
        return index < 0 ? null : Recall<DateValue>(index) ?? Keep(index, DateValue.Read(reference, variable));
    }

    /// <summary>The numbers of a variable; null when it is empty.</summary>
    internal NumberSequence? Number(string variable, MergedLocale locale)
    {
        if (Text(variable) is not { } text)
        {
            return null;
        }

        text = variable == "number" && Type == "legal_case" ? text.Replace("\\-", "-", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal) : text;
        var index = reference.IndexOf(variable);
        return index < 0 ? NumberParser.Parse(text, variable, locale) : Recall<NumberSequence>(index) ?? Keep(index, NumberParser.Parse(text, variable, locale));
    }

    private T? Recall<T>(int index)
        where T : class => read?[index] as T;

    private T? Keep<T>(int index, T? value)
        where T : class
    {
        read ??= new object?[reference.Members.Length];
        read[index] = value;
        return value;
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
