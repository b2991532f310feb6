using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Disambiguation;
using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Names;
using Annotations.Citations.Csl.Nodes;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.Csl.TextCase;

namespace Annotations.Citations.Csl.Rendering;

/// <summary>One rendering of one entry: what it is rendered from and for, and what has been rendered so far.</summary>
internal sealed class RenderContext(Style style, MergedLocale locale, Entry entry, RenderArea area)
{
    private List<string>? suppressed;

    internal Style Style { get; } = style;

    internal MergedLocale Locale { get; } = locale;

    internal Entry Entry { get; } = entry.CountRendering();

    internal RenderArea Area { get; } = area;

    /// <summary>The cite; null in a bibliography.</summary>
    internal Cite? Cite { get; init; }

    internal CitePosition Position { get; init; }

    internal bool IsNearNote { get; init; }

    /// <summary>The language whose rules of case hold: the reference's own, or the style's.</summary>
    internal string CaseLanguage => Entry.CaseLanguage ?? Locale.Language;

    /// <summary>The case of an element: the reference processor has no title case where the reference has a jurisdiction.</summary>
    internal CaseForm CaseOf(CaseForm form) => form == CaseForm.Title && Entry.Text("jurisdiction") is not null ? CaseForm.None : form;

    /// <summary>Whether names are written with the family name first, as in the reference's language.</summary>
    internal bool HasFamilyNamesFirst => Entry.Language is "hu" or "vi";

    /// <summary>The same, or in a language whose names do so where they are in Latin letters, too.</summary>
    internal bool ReordersNames => HasFamilyNamesFirst || Entry.Language is ['j', 'a', ..] or ['z', 'h', ..];

    /// <summary>How names are expanded and whether the disambiguate condition holds.</summary>
    internal Expansion Expansion { get; init; } = Expansion.None;

    internal string YearSuffix { get; init; } = string.Empty;

    internal int CitationNumber { get; init; }

    internal int? FirstNote { get; init; }

    /// <summary>Name options of a sort key, over those of the style.</summary>
    internal NameOptions? SortOptions { get; init; }

    internal bool IsSorting => SortOptions is not null;

    /// <summary>Whether the first names of the cite are left out: collapsed, or suppressed by the author of the document.</summary>
    internal bool SuppressesFirstNames { get; init; }

    /// <summary>How many variables elements have called for.</summary>
    internal int Called { get; private set; }

    /// <summary>How many of those had something to render.</summary>
    internal int Filled { get; private set; }

    /// <summary>Whether something stands before in the citation or entry: a term that begins one has a capital letter.</summary>
    internal bool HasOutput { get; set; }

    internal bool HasCitationNumber { get; private set; }

    /// <summary>Whether any variable but the citation number had something to render.</summary>
    internal bool HasContent { get; private set; }

    internal int ConditionsTested { get; set; }

    /// <summary>Whether anything rendered so far may be otherwise under another expansion, the number of names apart.</summary>
    internal bool ShowsExpansion => ConditionsTested > 0 || HasLevels;

    /// <summary>Whether names were rendered that show more of the given names as disambiguation asks.</summary>
    internal bool HasLevels { get; set; }

    /// <summary>How many lists of names have been rendered; the index of the next one's expansion.</summary>
    internal int NamesRendered { get; set; }

    /// <summary>The first names rendered; null while there are none.</summary>
    internal RenderedNames? FirstNames { get; set; }

    /// <summary>How many names each list shows, for disambiguation; null when nobody asks.</summary>
    internal List<NamesTrace>? Traces { get; init; }

    internal bool HasYearSuffix { get; set; }

    /// <summary>Whether an element of a names' substitute is being rendered.</summary>
    internal NamesNode? Substituting { get; set; }

    /// <summary>The variables that the substitute in hand has rendered.</summary>
    internal List<string>? Substituted { get; set; }

    internal void Call(string variable, bool isFilled)
    {
        Called++;
        HasOutput |= isFilled && variable is not ("citation-number" or "year-suffix");
        HasCitationNumber |= variable == "citation-number";
        HasContent |= isFilled && variable is not ("citation-number" or "");
        if (isFilled)
        {
            Filled++;
            Substituted?.Add(variable);
        }
    }

    /// <summary>Whether a substitute rendered the variable, so that it is empty for the rest (CSL 1.0.2, "Substitute").</summary>
    internal bool IsSuppressed(string variable) => suppressed is not null && suppressed.Contains(variable);

    internal void Suppress(List<string> variables)
    {
        suppressed ??= [];
        suppressed.AddRange(variables);
    }

    /// <summary>The options of a list of names: its own over those of its area over those of the style.</summary>
    internal NameOptions OptionsFor(NameFormat format) =>
        SortOptions is null ? format.Resolved(Style, Area) : format.ResolvedForSorting(Style, Area, SortOptions);

    internal (int Called, int Filled) Mark => (Called, Filled);

    internal void Reset((int Called, int Filled) mark) => (Called, Filled) = mark;
}
