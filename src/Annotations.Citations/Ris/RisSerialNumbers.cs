namespace Annotations.Citations.Ris;

/// <summary>What the one tag <c>SN</c> holds: an ISBN has 10 or 13 digits (ISO 2108), an ISSN 8 (ISO 3297).</summary>
internal static class RisSerialNumbers
{
    /// <summary>The number without the label that Scopus puts behind it: <c>00220094 (ISSN)</c>.</summary>
    internal static string Bare(string text) => text.EndsWith(')') && text.IndexOf(" (IS", StringComparison.Ordinal) is var at and > 0 ? text[..at] : text;

    /// <summary><c>ISSN</c> for eight digits, the last perhaps an X; otherwise <c>ISBN</c>.</summary>
    internal static string VariableOf(string text) =>
        text.Count(character => char.IsAsciiDigit(character) || character is 'X' or 'x') == 8 ? "ISSN" : "ISBN";
}
