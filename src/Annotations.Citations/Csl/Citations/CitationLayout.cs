using Annotations.Citations.Csl.Disambiguation;
using Annotations.Citations.Csl.Names;
using Annotations.Citations.Csl.Nodes;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Sorting;

namespace Annotations.Citations.Csl.Citations;

/// <summary>The citation element of a style, compiled (CSL 1.0.2, "Citation").</summary>
internal sealed record CitationLayout(Node[] Nodes, string Delimiter, Affixes Affixes, Format Format)
{
    internal static CitationLayout Empty { get; } = new([], string.Empty, Affixes.None, Format.None);

    internal NameOptions Options { get; init; } = NameOptions.Empty;

    internal SortKeyNode[] Sort { get; init; } = [];

    internal DisambiguationOptions Disambiguation { get; init; } = DisambiguationOptions.None;

    internal Collapse Collapse { get; init; } = Collapse.None;

    internal int NearNoteDistance { get; init; }

    /// <summary>Whether cites may show names.</summary>
    internal bool ShowsNames { get; init; }

    internal CitationDependence DependsOn { get; init; }
}
