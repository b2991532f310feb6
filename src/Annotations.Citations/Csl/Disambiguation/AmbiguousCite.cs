using Annotations.Citations.Csl.Citations;
using Annotations.Citations.Csl.Locales;
using Annotations.Citations.Csl.Nodes;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Disambiguation;

/// <summary>Cites as they are compared with others: in their subsequent form, without year suffix and formats.</summary>
internal sealed class AmbiguousCite(Style style, MergedLocale locale)
{
    /// <summary>What stands between the parts of a cite that is compared.</summary>
    private const string Delimiter = "|";

    internal Style Style => style;

    /// <summary>The cite under an expansion.</summary>
    internal CiteTrace Render(RegisteredItem item, Expansion expansion) => Render(ContextFor(item, expansion, firstNote: null));

    /// <summary>The same with the number of the note of its first cite, which may itself tell it from others: the reference processor has it so where given names go by cite.</summary>
    internal CiteTrace RenderInNote(RegisteredItem item, Expansion expansion) =>
        Render(ContextFor(item, expansion, style.Citation.Disambiguation.Rule == GivenNameRule.ByCite && item.FirstNote > 0 ? item.FirstNote : null));

    private CiteTrace Render(RenderContext context)
    {
        var blob = Node.RenderJoined(style.Citation.Nodes, context, Delimiter);
        var key = blob is null ? string.Empty : PlainText.Of(blob).Replace(". ", ".", StringComparison.Ordinal);
        return new CiteTrace(key, context.Traces!, context.ConditionsTested, Math.Min(context.ConditionsTested, context.Expansion.ConditionLevel));
    }

    /// <summary>The names that the cite shows, the last ones where it shows several; empty for none.</summary>
    internal string NamesOf(RegisteredItem item)
    {
        var context = ContextFor(item, item.Expansion, firstNote: null);
        _ = Node.RenderJoined(style.Citation.Nodes, context, Delimiter);
        return context.LastNames is { } names ? PlainText.Of(names) : string.Empty;
    }

    private RenderContext ContextFor(RegisteredItem item, Expansion expansion, int? firstNote) => new(style, locale, item.Entry, RenderArea.Citation)
    {
        Expansion = expansion,
        Traces = [],
        CitationNumber = item.Number,
        FirstNote = firstNote,
        Cite = new Cite(item.Entry.Id),
        Position = CitePosition.Subsequent,
        IsNearNote = true,
    };
}
