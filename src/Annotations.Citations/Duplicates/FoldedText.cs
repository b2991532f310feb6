using System.Text;
using Annotations.Citations.RichText;
using Annotations.Citations.Scripts;

namespace Annotations.Citations.Duplicates;

/// <summary>Text as duplicates are compared: small letters and digits alone, without diacritics, markup, blanks or marks.</summary>
internal static class FoldedText
{
    internal static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var rune in Romanisation.ToAscii(Markup.Strip(text)).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                folded.Append(Rune.ToLowerInvariant(rune));
            }
        }

        return folded.ToString();
    }
}
