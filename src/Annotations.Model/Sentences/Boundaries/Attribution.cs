using Annotations.Model.Sentences.Languages;

namespace Annotations.Model.Sentences.Boundaries;

/// <summary>The speaker named after a quotation, in the same sentence: "Who is there?" Mary asked.</summary>
internal static class Attribution
{
    private const int MostNames = 4;
    private const int LongestWord = 24;

    public static bool Follows(Passage passage, Terminator mark, Following next)
    {
        if (!mark.Has(TerminatorTraits.Quote) || next.HasQuote || next.HasBracket || next.Kind != FollowingKind.Upper)
        {
            return false;
        }

        var at = next.At;
        var ownsNext = false;
        for (var names = 0; names < MostNames; names++)
        {
            var end = EndOfWord(passage, at);
            var word = passage[at..end];
            if (names > 0 && passage.Language.SpeechVerbs.Contains(word))
            {
                return true;
            }

            if (!ownsNext && !IsName(passage, word))
            {
                return false;
            }

            // "Hill's wife asked".
            ownsNext = word.EndsWith("'s") || word.EndsWith("’s");

            at = passage[end] == '.' ? end + 2 : end + 1;
        }

        return false;
    }

    /// <summary>A pronoun would have a small letter here, but for "I".</summary>
    private static bool IsName(Passage passage, ReadOnlySpan<char> word) =>
        !word.IsEmpty && Glyphs.IsUpper(word[0]) && (word is "I" or "The" or "A" || !IsOpener(passage, word));

    /// <summary>"Mr." opens sentences too, but names a speaker.</summary>
    private static bool IsOpener(Passage passage, ReadOnlySpan<char> word) =>
        passage.Language.Openers.Contains(word) && passage.Language.UseOf(word) == AbbreviationUse.None;

    private static int EndOfWord(Passage passage, int at)
    {
        var end = at;
        while (end - at < LongestWord && (char.IsLetter(passage[end]) || passage[end] is '-' or '\'' or '’'))
        {
            end++;
        }

        return end;
    }
}
