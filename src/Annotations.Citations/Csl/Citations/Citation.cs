namespace Annotations.Citations.Csl.Citations;

/// <summary>Cites that stand together in the document: in one pair of parentheses, or in one note.</summary>
/// <param name="Cites">The cites, in the order in which the document's author gave them.</param>
/// <param name="NoteNumber">The number of the note the citation is in; 0 for the text.</param>
public sealed record Citation(IReadOnlyList<Cite> Cites, int NoteNumber = 0)
{
    /// <summary>Its id in the document (schema csl-citation.json, <c>citationID</c>); empty for none. It tells <see cref="CitationProcessor.Update"/> which citation is which.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>How much of it is shown.</summary>
    public CitationMode Mode { get; init; }

    /// <summary>In <see cref="CitationMode.Composite"/>, words between the author and the rest.</summary>
    public string Infix { get; init; } = string.Empty;
}
