using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Citations;

/// <summary>
/// The cites of a citation as they are rendered one after another. Where the style collapses, a cite leaves out the
/// names and the year that it shares with the one before (CSL 1.0.2, "Cite Collapsing"). As in the reference processor,
/// this goes by what was rendered last, be it in the cite right before or in an earlier one.
/// </summary>
internal sealed class CiteSequence
{
    private readonly CitationLayout layout;
    private readonly bool isInTextByName;
    private string? names;

    /// <summary>The years of the cite in hand, and of the one before; null where none is ever left out.</summary>
    private List<int?>? years;
    private List<int?>? yearsBefore;
    private bool isGrouped;
    private bool wasCollapsed;
    private bool hadLocator;

    internal CiteSequence(Style style)
    {
        layout = style.Citation;
        isInTextByName = !style.IsNote && layout.DependsOn != CitationDependence.Numbers;
        if (layout.Collapse.Kind is CollapseKind.YearSuffix or CollapseKind.YearSuffixRanged && layout.Disambiguation.AddsYearSuffix)
        {
            (years, yearsBefore) = ([], []);
        }
    }

    /// <summary>Whether the cite in hand has shown nothing yet but what the style may collapse.</summary>
    internal bool IsCollapsed { get; private set; }

    /// <summary>Whether the year suffix stands first in the cite in hand.</summary>
    internal bool BeginsWithYearSuffix { get; set; }

    /// <summary>Goes on to the next cite.</summary>
    internal void Begin()
    {
        wasCollapsed = IsCollapsed;
        IsCollapsed = layout.Collapse.Kind != CollapseKind.None;
        BeginsWithYearSuffix = false;
        (years, yearsBefore) = (yearsBefore, years);
        years?.Clear();
    }

    /// <summary>Ends the cite in hand.</summary>
    /// <returns>The delimiter between it and the one before.</returns>
    internal string End(Cite cite)
    {
        var delimiter = Delimiter();
        hadLocator = cite.Locator.Length > 0;
        return delimiter;
    }

    /// <summary>Takes what the cite shows in the place of names.</summary>
    /// <returns>Whether they are left out, being those shown last.</returns>
    internal bool Repeats(string shown, bool isSuppressed)
    {
        if (!layout.Collapse.ComparesNames)
        {
            return false;
        }

        if (shown == names)
        {
            isGrouped = layout.Collapse.GroupDelimiter is not null;
            return layout.Collapse.Kind != CollapseKind.None || isSuppressed;
        }

        (names, IsCollapsed, isGrouped) = (shown, false, false);
        return false;
    }

    /// <summary>Takes a year, null for none, that the cite shows.</summary>
    /// <returns>Whether it is left out, being the one that the cite before shows in this place.</returns>
    internal bool RepeatsYear(int? year)
    {
        if (years is null || yearsBefore is null)
        {
            return false;
        }

        years.Add(year);
        return IsCollapsed && yearsBefore.Count >= years.Count && yearsBefore[years.Count - 1] == year;
    }

    /// <summary>The cite shows something of its own.</summary>
    internal void Break() => IsCollapsed = false;

    private string Delimiter()
    {
        var collapse = layout.Collapse;
        if (collapse.AfterDelimiter is { } after)
        {
            return hadLocator || (!IsCollapsed && (wasCollapsed || collapse.Kind != CollapseKind.YearSuffix)) ? after : layout.Delimiter;
        }

        if (isGrouped)
        {
            return collapse.GroupDelimiter!;
        }

        if (IsCollapsed && isInTextByName)
        {
            return ", ";
        }

        return BeginsWithYearSuffix && collapse.YearSuffixDelimiter is { } suffixes ? suffixes : layout.Delimiter;
    }
}
