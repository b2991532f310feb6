using Annotations.Model.Sentences.Languages;

namespace Annotations.Model.Sentences.Boundaries;

/// <summary>Whether a stop after a single letter ends a sentence: an initial, a label, "I", a spaced abbreviation.</summary>
internal static class LetterRule
{
    public static bool Ends(Passage passage, PrecedingWord word, Terminator stop, Following next, int sentenceStart)
    {
        if (next.Kind is FollowingKind.End or FollowingKind.Bullet)
        {
            return true;
        }

        if (next.Kind is FollowingKind.Lower or FollowingKind.Mark)
        {
            return false;
        }

        if (SpacedAbbreviation.UseOf(passage, word) is var use and not AbbreviationUse.None)
        {
            return AbbreviationRule.Ends(passage, word, use, stop, next, SpacedAbbreviation.IsAtStart(passage, word, sentenceStart) ? word.Start : sentenceStart);
        }

        return word.IsInitial ? EndsAfterCapital(passage, word, next) : EndsAfterSmallLetter(passage, word, stop, next, sentenceStart);
    }

    private static bool EndsAfterSmallLetter(Passage passage, PrecedingWord word, Terminator stop, Following next, int sentenceStart)
    {
        var use = passage.Language.UseOf(word.Text);
        return use == AbbreviationUse.None
            ? next.Kind is not (FollowingKind.Digit or FollowingKind.Sign) && next.OpensSentence(passage)
            : AbbreviationRule.Ends(passage, word, use, stop, next, sentenceStart);
    }

    private static bool EndsAfterCapital(Passage passage, PrecedingWord word, Following next)
    {
        var before = WordBefore(passage, word.Start);
        if (NamesNoPerson(passage, word, before))
        {
            return true;
        }

        return next.Kind == FollowingKind.Uncased ? !next.HasBracket : next.OpensSentence(passage);
    }

    /// <summary>"plan B", "40° N", "you and I", "so did I".</summary>
    private static bool NamesNoPerson(Passage passage, PrecedingWord word, ReadOnlySpan<char> before)
    {
        if (before.IsEmpty)
        {
            return false;
        }

        return passage.Language.Labelled.Contains(before) || before[^1] is '°' or '′' or '″' or '\'' or '"' || char.IsDigit(before[^1])
            || (word.Text[0] == 'I' && char.IsLower(before[0]) && before[^1] != '.');
    }

    private static ReadOnlySpan<char> WordBefore(Passage passage, int at)
    {
        const int longest = 24;
        var end = passage.TrimBack(Math.Max(passage.Start, at));
        var start = end;
        while (start > passage.Start && end - start < longest && !Glyphs.IsWhite(passage[start - 1]))
        {
            start--;
        }

        return end == at ? default : passage[start..end];
    }
}
