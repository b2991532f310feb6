namespace Annotations.Citations.Csl.Citations;

/// <summary>One reference cited in a citation (schema csl-citation.json, <c>citationItems</c>).</summary>
/// <param name="Id">The reference's id.</param>
public sealed record Cite(string Id)
{
    /// <summary>Where in the source, such as <c>12-14</c>; empty for none.</summary>
    public string Locator { get; init; } = string.Empty;

    /// <summary>What the locator counts: the name of a locator term, such as <c>page</c>.</summary>
    public string Label { get; init; } = "page";

    /// <summary>Words before the cite.</summary>
    public string Prefix { get; init; } = string.Empty;

    /// <summary>Words after the cite.</summary>
    public string Suffix { get; init; } = string.Empty;

    /// <summary>Whether the author is left out, since the text around names him.</summary>
    public bool SuppressAuthor { get; init; }

    /// <summary>Whether nothing but the author is shown.</summary>
    public bool AuthorOnly { get; init; }

    /// <summary>The position when the caller knows it; it is found from the document otherwise.</summary>
    public CitePosition? Position { get; init; }

    /// <summary>Whether an earlier cite is near, when the caller knows; it is found from the document otherwise.</summary>
    public bool? IsNearNote { get; init; }
}
