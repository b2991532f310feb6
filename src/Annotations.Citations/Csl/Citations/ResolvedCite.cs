namespace Annotations.Citations.Csl.Citations;

/// <summary>A cite with its reference and its place in the document.</summary>
internal sealed record ResolvedCite(Cite Cite, RegisteredItem Item)
{
    internal CitePosition Position { get; init; } = Cite.Position ?? CitePosition.First;

    internal bool IsNearNote { get; init; } = Cite.IsNearNote ?? false;

    /// <summary>The earlier note in which the reference was first cited; null when there is none.</summary>
    internal int? FirstNote { get; init; }
}
