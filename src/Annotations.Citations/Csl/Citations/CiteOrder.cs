using Annotations.Citations.Csl.Disambiguation;
using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.Sorting;
using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Citations;

/// <summary>
/// Puts the cites of a citation in order (CSL 1.0.2, "Sorting" and "Cite Grouping"). As the reference processor has it,
/// cites of the same names are brought together only where the style sorts cites.
/// </summary>
internal sealed class CiteOrder(Style style, MergedLocale locale)
{
    private readonly Sorter sorter = new(style, locale, RenderArea.Citation);

    private readonly bool groups = (!style.IsNote && style.Citation.Collapse.Kind != CollapseKind.None)
        || (style.Citation.Collapse.GroupDelimiter is not null && style.Citation.DependsOn == CitationDependence.Nothing);

    /// <summary>The cites as the style sorts them.</summary>
    internal List<ResolvedCite> Sorted(List<ResolvedCite> cites) => sorter.HasKeys && cites.Count > 1 ? sorter.Sort(cites, cite => cite.Item) : cites;

    /// <summary>The cites as the style sorts them, those of the same names together where the first of them belongs.</summary>
    internal List<ResolvedCite> Grouped(List<ResolvedCite> cites) =>
        groups && sorter.HasKeys && cites.Count > 1 ? sorter.SortGroups(cites, cite => cite.Item, NamesOf) : Sorted(cites);

    private string NamesOf(RegisteredItem item) => item.NamesShown ??= new AmbiguousCite(style, locale).NamesOf(item);
}
