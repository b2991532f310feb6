using Annotations.Citations.Csl.Names;
using Annotations.Citations.Csl.Nodes;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Sorting;

namespace Annotations.Citations.Csl.Bibliographies;

/// <summary>The bibliography element of a style, compiled (CSL 1.0.2, "Bibliography"). A delimiter of its layout says nothing: the reference processor leaves it out.</summary>
internal sealed record BibliographyLayout(Node[] Nodes, Affixes Affixes, Format Format)
{
    internal NameOptions Options { get; init; } = NameOptions.Empty;

    internal SortKeyNode[] Sort { get; init; } = [];

    internal SecondFieldAlign SecondFieldAlign { get; init; }

    internal bool HasHangingIndent { get; init; }

    internal int EntrySpacing { get; init; }

    internal int LineSpacing { get; init; }

    internal string? AuthorSubstitute { get; init; }

    internal string AuthorSubstituteRule { get; init; } = "complete-all";
}
