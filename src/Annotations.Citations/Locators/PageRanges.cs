using System.Text.RegularExpressions;

namespace Annotations.Citations.Locators;

/// <summary>Pages with one kind of dash for a range: an en dash for TeX, which <c>--</c> stands for; a hyphen in CSL.</summary>
internal static partial class PageRanges
{
    /// <summary>The pages with en dashes between numbers, such as <c>12–4</c> and <c>S1–S12, 20–25</c>.</summary>
    internal static string WithEnDashes(string pages) => Dash().Replace(pages, "–");

    /// <summary>The pages with hyphens for ranges, as CSL-JSON has them.</summary>
    internal static string WithHyphens(string pages) => Dash().Replace(pages, "-");

    /// <summary>A dash between two numbers, Arabic (perhaps with a letter) or Roman.</summary>
    [GeneratedRegex(@"(?<=(?:\d\p{L}?|\b[ivxlcdmIVXLCDM]+))\s*(?:--?-?|[–—−‐‑])\s*(?=\p{L}{0,2}\d|[ivxlcdmIVXLCDM]+\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();
}
