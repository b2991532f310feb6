namespace Annotations.Citations.Identifiers;

/// <summary>Case of ASCII letters alone: identifiers' rules do not know of others.</summary>
internal static class AsciiCase
{
    internal static string ToLowerInvariantAscii(this string text) =>
        string.Create(text.Length, text, (folded, from) =>
        {
            for (var i = 0; i < folded.Length; i++)
            {
                folded[i] = char.IsAsciiLetterUpper(from[i]) ? (char)(from[i] | 0x20) : from[i];
            }
        });
}
