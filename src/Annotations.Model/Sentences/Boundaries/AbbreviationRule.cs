using Annotations.Model.Sentences.Languages;

namespace Annotations.Model.Sentences.Boundaries;

/// <summary>Whether the stop of an abbreviation is the stop of the sentence too.</summary>
internal static class AbbreviationRule
{
    public static bool Ends(Passage passage, PrecedingWord word, AbbreviationUse use, Terminator stop, Following next, int sentenceStart)
    {
        switch (next.Kind)
        {
            case FollowingKind.End or FollowingKind.Bullet:
                return true;
            case FollowingKind.Lower or FollowingKind.Mark:
                return false;
            case FollowingKind.Digit or FollowingKind.Sign:
                return EndsBeforeNumber(use, next);
            case FollowingKind.Uncased:
                return (use & (AbbreviationUse.Final | AbbreviationUse.Ending | AbbreviationUse.Word)) != 0;
            default:
                return EndsBeforeCapital(passage, word, use, stop, next, sentenceStart);
        }
    }

    private static bool EndsBeforeNumber(AbbreviationUse use, Following next) =>
        use == (AbbreviationUse.Ending | AbbreviationUse.Word) && !next.HasBracket;

    private static bool EndsBeforeCapital(
        Passage passage, PrecedingWord word, AbbreviationUse use, Terminator stop, Following next, int sentenceStart)
    {
        // "(Jones Jr.) The": the stop is the abbreviation's, and the bracket closes inside the sentence.
        if (stop.Has(TerminatorTraits.Bracket) && use != AbbreviationUse.Final)
        {
            return false;
        }

        if ((use & AbbreviationUse.Inner) != 0 && (use & (AbbreviationUse.Ending | AbbreviationUse.Final | AbbreviationUse.Word)) == 0)
        {
            return false;
        }

        if ((use & AbbreviationUse.Numbered) != 0 && IsNumberLike(passage, use, next))
        {
            return false;
        }

        if ((use & AbbreviationUse.Final) != 0)
        {
            return EndsAfterFinal(passage, word, next, sentenceStart);
        }

        if ((use & AbbreviationUse.Word) != 0 && IsWordHere(word, use))
        {
            return true;
        }

        return (use & (AbbreviationUse.Ending | AbbreviationUse.Numbered | AbbreviationUse.Word)) != 0 && next.OpensSentence(passage);
    }

    /// <summary>"He said no." but "Gen. Zhukov": a title keeps its name even where it is a word too.</summary>
    private static bool IsWordHere(PrecedingWord word, AbbreviationUse use) =>
        (use & AbbreviationUse.Title) == 0 || char.IsLower(word.Text[0]);

    private static bool EndsAfterFinal(Passage passage, PrecedingWord word, Following next, int sentenceStart)
    {
        var following = next.Word(passage);
        return !passage.Language.AfterTimes.Contains(following) && !OpeningPhrase.Is(passage, sentenceStart, word.Start);
    }

    /// <summary>A roman number or a single letter: vol. II, fig. A.</summary>
    private static bool IsNumberLike(Passage passage, AbbreviationUse use, Following next)
    {
        var word = next.Word(passage);
        return !next.HasBracket && (RomanNumber.Is(word) || (word.Length == 1 && (use == AbbreviationUse.Numbered || word[0] is not ('A' or 'I') || passage[next.WordEnd] != ' ')));
    }
}
