using Annotations.Citations.Csl.Bibliographies;
using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Disambiguation;
using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Names;
using Annotations.Citations.Csl.Nodes;
using Annotations.Citations.Csl.Numbers;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Sorting;

namespace Annotations.Citations.Csl.Styles;

/// <summary>Makes a <see cref="Style"/> of a style element.</summary>
internal sealed class StyleCompiler
{
    private readonly StyleElement root;
    private readonly List<StyleFault> faults;
    private readonly NodeCompiler nodes;

    private StyleCompiler(StyleElement root, List<StyleFault> faults)
    {
        (this.root, this.faults) = (root, faults);
        nodes = new NodeCompiler(faults);
    }

    internal static StyleResult Compile(StyleElement? root, List<StyleFault> faults)
    {
        if (root is { Name: not "style" })
        {
            faults.Add(root.Fault(StyleFaultCodes.WrongRoot, $"A style's root is style, not {root.Name}."));
        }

        if (root is not null && faults.Count == 0)
        {
            AttributeCheck.Check(root, faults);
        }

        var style = root is null || faults.Count > 0 ? null : new StyleCompiler(root, faults).Compile();
        return new StyleResult(faults.Count > 0 ? null : style, faults);
    }

    private Style? Compile()
    {
        var info = StyleInfo.Read(root.Child("info"));
        var citation = root.Child("citation");
        if (citation is null)
        {
            if (info.Parent is null)
            {
                faults.Add(root.Fault(StyleFaultCodes.ElementMissing, "An independent style needs a citation; a dependent one a link to its independent-parent."));
            }

            return new Style(info) { DefaultLocale = root["default-locale"] };
        }

        if (!MacroCheck.Passes(root, faults))
        {
            return null;
        }

        nodes.CompileMacros(root);
        var lastDate = LastDate(root.Child("bibliography") ?? citation, []);
        return new Style(info)
        {
            IsNote = root["class"] == "note",
            DefaultLocale = root["default-locale"],
            Options = NameOptions.Read(root),
            Demotion = DemotionOf(root["demote-non-dropping-particle"]),
            KeepsHyphens = root["initialize-with-hyphen"] != "false",
            LastDateDelimiter = lastDate?["delimiter"] ?? string.Empty,
            LastDateFormat = lastDate is null ? Format.None : Format.Read(lastDate),
            PageRanges = PageRangesOf(root["page-range-format"]),
            Locales = [.. root.All("locale").Select(locale => LocaleReader.Read(locale, faults))],
            Citation = CompileCitation(citation),
            Bibliography = root.Child("bibliography") is { } bibliography ? CompileBibliography(bibliography) : null,
            HasExplicitYearSuffix = nodes.HasYearSuffix,
        };
    }

    /// <summary>The last date in an element, macros where they are first called; null when it has none.</summary>
    private StyleElement? LastDate(StyleElement element, HashSet<string> called)
    {
        StyleElement? last = null;
        foreach (var child in element.Children)
        {
            var found = child.Name == "date" ? child : LastDate(child, called);
            if (child.Name == "text" && child["macro"] is { } name && called.Add(name))
            {
                found = root.All("macro").FirstOrDefault(macro => macro["name"] == name) is { } macro ? LastDate(macro, called) : null;
            }

            last = found ?? last;
        }

        return last;
    }

    private CitationLayout CompileCitation(StyleElement element)
    {
        var layout = LayoutOf(element);
        var options = DisambiguationOptions.Read(element);
        return new CitationLayout(nodes.CompileChildren(layout), layout["delimiter"] ?? string.Empty, AffixesOfCitation(layout), Format.Read(layout))
        {
            Options = NameOptions.Read(element),
            Sort = CompileSort(element),
            Disambiguation = options with { HasCondition = nodes.HasDisambiguateCondition },
            Collapse = Collapse.Read(element),
            ShowsNames = nodes.ShowsNames(layout),
            DependsOn = DependenceCheck.Of(root),
            NearNoteDistance = int.TryParse(element["near-note-distance"], out var distance) ? distance : 5,
        };
    }

    /// <summary>Of a suffix that begins with a mark the reference processor writes the mark alone.</summary>
    private static Affixes AffixesOfCitation(StyleElement layout)
    {
        var affixes = Affixes.Read(layout);
        return affixes.Suffix is ['.' or ':' or ';' or '!' or '?', ..] ? affixes with { Suffix = affixes.Suffix[..1] } : affixes;
    }

    private BibliographyLayout CompileBibliography(StyleElement element)
    {
        var layout = LayoutOf(element);
        return new BibliographyLayout(nodes.CompileChildren(layout), Affixes.Read(layout), Format.Read(layout))
        {
            Options = NameOptions.Read(element),
            Sort = CompileSort(element),
            SecondFieldAlign = element["second-field-align"] switch
            {
                "flush" => SecondFieldAlign.Flush,
                "margin" => SecondFieldAlign.Margin,
                _ => SecondFieldAlign.None,
            },
            HasHangingIndent = element["hanging-indent"] == "true",
            EntrySpacing = int.TryParse(element["entry-spacing"], out var entry) ? entry : 1,
            LineSpacing = int.TryParse(element["line-spacing"], out var line) ? line : 1,
            AuthorSubstitute = element["subsequent-author-substitute"],
            AuthorSubstituteRule = element["subsequent-author-substitute-rule"] ?? "complete-all",
        };
    }

    private StyleElement LayoutOf(StyleElement element)
    {
        if (element.Child("layout") is { } layout)
        {
            return layout;
        }

        faults.Add(element.Fault(StyleFaultCodes.ElementMissing, $"{element.Name} needs a layout."));
        return element;
    }

    private SortKeyNode[] CompileSort(StyleElement element) =>
        element.Child("sort") is { } sort ? [.. sort.All("key").Select(key => nodes.CompileKey(key, element.Name == "citation")).OfType<SortKeyNode>()] : [];

    private static Demotion DemotionOf(string? value) => value switch
    {
        "never" => Demotion.Never,
        "sort-only" => Demotion.SortOnly,
        _ => Demotion.DisplayAndSort,
    };

    private static PageRangeFormat PageRangesOf(string? value) => value switch
    {
        "expanded" => PageRangeFormat.Expanded,
        "minimal" => PageRangeFormat.Minimal,
        "minimal-two" => PageRangeFormat.MinimalTwo,
        "chicago" or "chicago-15" => PageRangeFormat.Chicago15,
        "chicago-16" => PageRangeFormat.Chicago16,
        _ => PageRangeFormat.AsGiven,
    };
}
