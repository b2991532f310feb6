namespace Annotations.Citations.Csl.Output;

/// <summary>Text in scripts that have no italics: Chinese, Japanese and Korean.</summary>
internal static class EastAsianText
{
    /// <summary>Whether the text is of these scripts alone; spaces and punctuation count for none.</summary>
    internal static bool Is(string text)
    {
        var isFound = false;
        foreach (var character in text)
        {
            if (IsEastAsian(character))
            {
                isFound = true;
            }
            else if (!char.IsWhiteSpace(character) && !char.IsPunctuation(character))
            {
                return false;
            }
        }

        return isFound;
    }

    private static bool IsEastAsian(char character) =>
        character is (>= '\u1100' and <= '\u11FF') or (>= '\u2E80' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7FF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');
}
