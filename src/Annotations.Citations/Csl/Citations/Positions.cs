using Annotations.Citations.Csl.Styles;

namespace Annotations.Citations.Csl.Citations;

/// <summary>Finds where the cites of a document stand, citation by citation, when its style asks for that.</summary>
internal sealed class Positions(Style style)
{
    private readonly PositionSeries inText = new(style.Citation.NearNoteDistance);
    private readonly PositionSeries inNotes = new(style.Citation.NearNoteDistance);

    /// <param name="cites">The cites, in the order in which they are shown.</param>
    /// <param name="citation">The citation they are of.</param>
    internal List<ResolvedCite> Resolve(List<ResolvedCite> cites, Citation citation)
    {
        if (style.Citation.DependsOn != CitationDependence.Positions)
        {
            return cites;
        }

        return (citation.NoteNumber > 0 ? inNotes : inText).Resolve(cites, citation);
    }
}
