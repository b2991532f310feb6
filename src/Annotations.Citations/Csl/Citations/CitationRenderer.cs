using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Nodes;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.Sorting;
using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Citations;

/// <summary>Renders the cites of one citation: sorts, groups, collapses and joins them (CSL 1.0.2, "Citation").</summary>
internal sealed class CitationRenderer(Style style, MergedLocale locale)
{
    private readonly Sorter sorter = new(style, locale, RenderArea.Citation);
    private readonly CitationLayout layout = style.Citation;

    /// <summary>The citation's blob; null when nothing of it is known or nothing renders.</summary>
    internal Blob? Render(List<ResolvedCite> cites)
    {
        if (cites.Count == 0)
        {
            return null;
        }

        var sorted = sorter.HasKeys && cites.Count > 1 ? sorter.Sort(cites, cite => cite.Item) : cites;
        var rendered = new List<RenderedCite>(sorted.Count);
        for (var i = 0; i < sorted.Count; i++)
        {
            rendered.Add(RenderCite(sorted[i], sorted[i].Cite.SuppressAuthor, isInside: i > 0));
        }

        if (rendered is [{ Cite.Cite.AuthorOnly: true }])
        {
            return rendered[0].Body;
        }

        if (rendered is [{ IsEmpty: true, Cite.Cite.SuppressAuthor: true }])
        {
            return new Blob { Text = NoPrintedForm.OfCitation, IsVerbatim = true };
        }

        rendered[0] = rendered[0].IsEmpty ? rendered[0] with { Body = new Blob { Text = NoPrintedForm.OfReference, IsVerbatim = true } } : rendered[0];
        rendered.RemoveAll(cite => cite.IsEmpty);

        var joined = new CiteJoining(layout, RenderWithoutNames).Join(rendered);
        return new Blob { Parts = [new Blob { Parts = [joined], Prefix = layout.Affixes.Prefix, Suffix = layout.Affixes.Suffix }], Format = layout.Format };
    }

    private RenderedCite RenderWithoutNames(RenderedCite cite) => RenderCite(cite.Cite, suppressesNames: true, isInside: true);

    private RenderedCite RenderCite(ResolvedCite cite, bool suppressesNames, bool isInside)
    {
        var context = new RenderContext(style, locale, cite.Item.Entry, RenderArea.Citation)
        {
            Cite = cite.Cite,
            Position = cite.Position,
            IsNearNote = cite.IsNearNote,
            Expansion = cite.Item.Expansion,
            YearSuffix = cite.Item.YearSuffix,
            CitationNumber = cite.Item.Number,
            FirstNote = cite.FirstNote,
            SuppressesFirstNames = suppressesNames,
            HasOutput = isInside || (cite.Cite.Prefix.Trim() is { Length: > 0 } prefix && !(prefix.EndsWith('.') && prefix.Contains(' ', StringComparison.Ordinal))),
        };
        var body = Node.RenderJoined(layout.Nodes, context);
        if (cite.Cite.AuthorOnly)
        {
            body = context.FirstNames?.Whole;
        }

        return new RenderedCite(cite, body, layout.Collapse.Groups && context.FirstNames is { IsTerm: false } names ? names.Key : string.Empty) { IsAnonymous = context.FirstNames is { IsTerm: true } };
    }
}
