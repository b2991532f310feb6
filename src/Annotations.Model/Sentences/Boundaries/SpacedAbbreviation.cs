using Annotations.Model.Sentences.Languages;

namespace Annotations.Model.Sentences.Boundaries;

/// <summary>An abbreviation whose letters are set apart: "e. g.", "z. B.", "т. е.".</summary>
internal static class SpacedAbbreviation
{
    private const int MostLetters = 4;

    /// <summary>How the abbreviation is used whose last letter is <paramref name="last"/>.</summary>
    public static AbbreviationUse UseOf(Passage passage, PrecedingWord last)
    {
        Span<char> joined = stackalloc char[MostLetters * 2];
        var length = 1;
        joined[^1] = last.Text[0];
        for (var at = last.Start; length < joined.Length - 1 && IsLetterBefore(passage, at, out var letter);)
        {
            joined[^++length] = '.';
            joined[^++length] = passage[letter];
            at = letter;
        }

        return length == 1 ? AbbreviationUse.None : LongestKnown(passage, joined[^length..]);
    }

    /// <summary>Whether the abbreviation is all there is of the sentence so far.</summary>
    public static bool IsAtStart(Passage passage, PrecedingWord last, int sentenceStart) => last.Start <= sentenceStart;

    private static AbbreviationUse LongestKnown(Passage passage, ReadOnlySpan<char> joined)
    {
        for (; joined.Length > 2; joined = joined[2..])
        {
            if (passage.Language.UseOf(joined) is var use and not AbbreviationUse.None)
            {
                return use;
            }
        }

        return AbbreviationUse.None;
    }

    private static bool IsLetterBefore(Passage passage, int at, out int letter)
    {
        var isSpaced = passage[at - 1] is ' ' or '\u00A0' or '\u2009' or '\u202F' or '\n';
        letter = at - 3;
        return isSpaced && passage[at - 2] == '.' && char.IsLetter(passage[letter]) && !char.IsLetterOrDigit(passage[letter - 1]);
    }
}
