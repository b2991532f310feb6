using System.Text.RegularExpressions;

namespace Annotations.Citations.Csl.Numbers;

/// <summary>Whether a locator or page counts more than one (CSL 1.0.2, "Label", plural="contextual").</summary>
internal static partial class Plurality
{
    internal static bool IsPlural(string text) => text.Length <= 1000 && text.AsSpan().ContainsAnyExceptInRange('0', '9') && Several().IsMatch(text);

    /// <summary>Two numbers, Arabic or Roman, joined by a dash, a comma, an ampersand or "and".</summary>
    [GeneratedRegex(@"(?:\d\p{L}?|\b[ivxlcdm]+)\s*(?:[-–,&]|and|et)\s*\p{L}{0,3}(?:\d|[ivxlcdm]+\b)|\d\.?\s*[-–&]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Several();
}
