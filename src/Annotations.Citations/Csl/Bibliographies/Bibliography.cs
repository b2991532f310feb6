namespace Annotations.Citations.Csl.Bibliographies;

/// <summary>A formatted bibliography.</summary>
/// <param name="Entries">The entries, in order.</param>
/// <param name="Text">All entries, in what the format puts around them.</param>
public sealed record Bibliography(IReadOnlyList<BibliographyEntry> Entries, string Text)
{
    /// <summary>How lines after an entry's first are aligned.</summary>
    public SecondFieldAlign SecondFieldAlign { get; init; }

    /// <summary>Whether lines after an entry's first are indented.</summary>
    public bool HasHangingIndent { get; init; }

    /// <summary>The space between entries, in lines.</summary>
    public int EntrySpacing { get; init; }

    /// <summary>The space between lines, as a multiple of single spacing.</summary>
    public int LineSpacing { get; init; }
}
