namespace Annotations.Model;

/// <summary>The characters that no stored text has: controls but tab and line feed, halves of surrogate pairs, noncharacters.</summary>
public static class Characters
{
    /// <summary>The index of the first forbidden character, or -1.</summary>
    public static int IndexOfForbidden(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and < '\x7F') continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            if (IsForbidden(c)) return i;
        }

        return -1;
    }

    /// <summary>A clause that says what is wrong with a forbidden character.</summary>
    public static string WhyForbidden(char c) =>
        char.IsSurrogate(c) ? "half of a surrogate pair"
        : char.IsControl(c) ? "a control character"
        : "which is not a character";

    private static bool IsForbidden(char c) =>
        (char.IsControl(c) && c is not ('\t' or '\n')) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF';
}
