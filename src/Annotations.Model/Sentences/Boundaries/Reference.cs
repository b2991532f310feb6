namespace Annotations.Model.Sentences.Boundaries;

/// <summary>A reference set off by a space after the stop: "word. [12] The", and "word." (Hill 1936). The".</summary>
internal static class Reference
{
    private const int LongestNumbers = 24;
    private const int LongestReference = 60;

    /// <summary>The place after numbers in square brackets after the space at <paramref name="at"/>, or <paramref name="at"/>.</summary>
    public static int EndAt(Passage passage, int at, int sentenceStart)
    {
        // A list of references has its numbers before each of them.
        if (passage[at] != ' ' || passage[at + 1] != '[' || passage[sentenceStart] == '[')
        {
            return at;
        }

        var window = passage[(at + 2)..(at + LongestNumbers)];
        var close = window.IndexOf(']');
        var isNumbers = close > 0 && char.IsAsciiDigit(window[0]) && HoldsOnlyNumbers(window[..close]);
        var end = at + close + 3;
        return isNumbers && passage[end] is ' ' or '\n' or '\0' ? end : at;
    }

    /// <summary>Whether the bracket that opens at <paramref name="at"/> holds a number and has the sentence's last stop after it.</summary>
    public static bool IsBeforeStop(Passage passage, int at)
    {
        var window = passage[at..(at + LongestReference)];
        var close = window.IndexOfAny(')', ']');
        return close > 0 && passage[at + close + 1] is '.' && window[..close].IndexOfAnyInRange('0', '9') > 0
            && !Glyphs.IsStop(window[close - 1]);
    }

    private static bool HoldsOnlyNumbers(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!(char.IsAsciiDigit(c) || c is ',' or ' ' or '-' or '–'))
            {
                return false;
            }
        }

        return true;
    }
}
