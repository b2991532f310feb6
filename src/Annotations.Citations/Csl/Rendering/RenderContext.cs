using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Disambiguation;
using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Names;
using Annotations.Citations.Csl.Nodes;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.Csl.TextCase;

namespace Annotations.Citations.Csl.Rendering;

/// <summary>One rendering of one entry: what it is rendered from and for, and what has been rendered so far.</summary>
internal sealed class RenderContext(Style style, MergedLocale locale, Entry entry, RenderArea area)
{
    private List<string>? suppressed;
    private Locator? locator;

    internal Style Style { get; } = style;

    internal MergedLocale Locale { get; } = locale;

    internal Entry Entry { get; } = entry.CountRendering();

    internal RenderArea Area { get; } = area;

    /// <summary>The cite; null in a bibliography.</summary>
    internal Cite? Cite { get; init; }

    /// <summary>The cite's locator; empty in a bibliography, and where only the author is shown.</summary>
    internal Locator Locator => locator ??= Cite is null || IsAuthorOnly ? new Locator("page", string.Empty) : Locator.Of(Cite, Locale);

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

    /// <summary>The people whom the bibliography has named so far; null where it does not tell them apart.</summary>
    internal BibliographyNames? Named { get; init; }

    /// <summary>The place among references that only year suffixes tell apart, from 1; 0 for none.</summary>
    internal int SuffixNumber { get; init; }

    internal string YearSuffix => SuffixNumber == 0 ? string.Empty : RegisteredItem.Letters(SuffixNumber);

    /// <summary>The cites before in the citation; null when no citation is being rendered.</summary>
    internal CiteSequence? Sequence { get; init; }

    internal int CitationNumber { get; init; }

    internal int? FirstNote { get; init; }

    /// <summary>Name options of a sort key, over those of the style.</summary>
    internal NameOptions? SortOptions { get; init; }

    internal bool IsSorting => SortOptions is not null;

    /// <summary>Whether names, a date or a title have been rendered, or been left out.</summary>
    internal bool HasRendered { get; set; }

    /// <summary>The last names rendered, with their label; null while there are none.</summary>
    internal Blob? LastNames { get; private set; }

    /// <summary>How many elements had something to render and left it out.</summary>
    internal int LeftOut { get; private set; }

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

    /// <summary>Takes names about to be shown, and says whether they are left out: suppressed by the document's author, or collapsed.</summary>
    internal bool LeavesOutNames(Blob names)
    {
        LastNames = names;
        if (Sequence is null || Cite is null)
        {
            return false;
        }

        var isLeftOut = HasRendered ? Cite.AuthorOnly : Cite.SuppressAuthor;
        isLeftOut |= Sequence.Repeats(PlainText.Of(names), Cite.SuppressAuthor);
        HasRendered = true;
        LeftOut += isLeftOut ? 1 : 0;
        return isLeftOut;
    }

    /// <summary>Whether a date is left out, since the cite shows only its author.</summary>
    internal bool LeavesOutDate()
    {
        var isLeftOut = IsAuthorOnly && HasRendered;
        HasRendered = true;
        LeftOut += isLeftOut ? 1 : 0;
        return isLeftOut;
    }

    /// <summary>Whether a text that does not stand for names is left out, since the cite shows only its author.</summary>
    internal bool LeavesOutText()
    {
        var isLeftOut = IsAuthorOnly && (HasRendered || Substituting is null);
        LeftOut += isLeftOut ? 1 : 0;
        return isLeftOut;
    }

    private bool IsAuthorOnly => Sequence is not null && Cite is { AuthorOnly: true };

    /// <summary>Whether a text is left out that stands for names which the document's author suppressed.</summary>
    internal bool LeavesOutSubstitute()
    {
        var isLeftOut = Sequence is not null && Cite is { SuppressAuthor: true } && !HasRendered && Substituting is not null;
        LeftOut += isLeftOut ? 1 : 0;
        return isLeftOut;
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
