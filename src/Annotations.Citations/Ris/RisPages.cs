using Annotations.Citations.Locators;

namespace Annotations.Citations.Ris;

/// <summary>Pages as a start and an end: <c>SP</c> and <c>EP</c>.</summary>
internal static class RisPages
{
    /// <summary>Both ends of one range, such as 12 and 4 of <c>12-4</c>; all of the text and null for anything else.</summary>
    internal static (string Start, string? End) Split(string pages)
    {
        var hyphens = PageRanges.WithHyphens(pages);
        var at = hyphens.IndexOf('-', StringComparison.Ordinal);
        var isRange = at > 0 && at < hyphens.Length - 1 && at == hyphens.LastIndexOf('-')
            && hyphens.AsSpan().IndexOfAny(',', ';', '&') < 0 && PageRanges.WithEnDashes(hyphens) != hyphens;
        return isRange ? (hyphens[..at], hyphens[(at + 1)..]) : (pages, null);
    }
}
