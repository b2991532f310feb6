using System.Text;

namespace Annotations.Citations.Identifiers;

/// <summary>The digits of a number as it is printed, without what is printed between them.</summary>
internal static class Digits
{
    /// <summary>
    /// The digits, with a last x as X, of a text in which blanks, hyphens and dashes stand between them; null when anything
    /// else does.
    /// </summary>
    internal static string? Of(string text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                digits.Append(character);
            }
            else if (character is 'x' or 'X')
            {
                digits.Append('X');
            }
            else if (!IsBetween(character))
            {
                return null;
            }
        }

        var found = digits.ToString();
        var firstX = found.IndexOf('X', StringComparison.Ordinal);
        return firstX < 0 || firstX == found.Length - 1 ? found : null;
    }

    /// <summary>Blanks, the hyphen-minus, the hyphens and dashes of Unicode, and the minus sign.</summary>
    internal static bool IsBetween(char character) =>
        character is ' ' or '\u00A0' or '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\u00AD';
}
