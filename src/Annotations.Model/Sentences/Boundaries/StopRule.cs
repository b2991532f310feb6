using Annotations.Model.Sentences.Languages;

namespace Annotations.Model.Sentences.Boundaries;

/// <summary>Whether a single full stop ends a sentence, by the word before it and the word after it.</summary>
internal static class StopRule
{
    public static bool Ends(Passage passage, Terminator stop, Following next, int sentenceStart)
    {
        var word = PrecedingWord.Read(passage, stop.First, sentenceStart);
        if (word.Text.IsEmpty)
        {
            return EndsAfterMark(passage, stop, next);
        }

        if (ListMarker.IsLabel(passage, sentenceStart, word, stop, next))
        {
            return false;
        }

        if (ShelfMark.GoesOn(passage, word, next))
        {
            return false;
        }

        if (MeasureRule.Ends(passage, word, next, sentenceStart))
        {
            return true;
        }

        if (word.IsSingleLetter)
        {
            return LetterRule.Ends(passage, word, stop, next, sentenceStart);
        }

        var use = UseOf(passage, word);
        if (use == AbbreviationUse.None)
        {
            return NumberRule.Applies(passage, word, next)
                ? NumberRule.Ends(passage, next)
                : EndsAfterWord(passage, word, stop, next, sentenceStart);
        }

        return AbbreviationRule.Ends(passage, word, use, stop, next, sentenceStart);
    }

    /// <summary>After a closing bracket or quotation mark: "(1936)." and "word".</summary>
    private static bool EndsAfterMark(Passage passage, Terminator stop, Following next)
    {
        var isSpaced = Glyphs.IsWhite(passage[stop.First - 1]) || stop.First == passage.Start;
        return !(isSpaced && stop.First == passage.Start) && StartsSentence(next);
    }

    private static bool EndsAfterWord(
        Passage passage, PrecedingWord word, Terminator stop, Following next, int sentenceStart) => next.Kind switch
    {
        FollowingKind.Lower => IsCarelessStart(passage, word, stop, next),
        FollowingKind.Mark => false,
        // "(1936)" or "[12]" after the stop refers to what was just said, unless it numbers each item.
        FollowingKind.Digit when next.HasBracket => passage[sentenceStart] == passage[stop.Next],
        _ => true,
    };

    /// <summary>Text that spares its capitals still ends a sentence where a line ends, or before "i".</summary>
    private static bool IsCarelessStart(Passage passage, PrecedingWord word, Terminator stop, Following next)
    {
        if (word.Text.Length < 3 || word.Text.Contains('.') || next.HasBracket || next.HasQuote)
        {
            return false;
        }

        return stop.Has(TerminatorTraits.LineBreak) || Careless.OpensSentence(passage, next);
    }

    private static AbbreviationUse UseOf(Passage passage, PrecedingWord word)
    {
        var use = passage.Language.UseOf(word.Text);
        if (use != AbbreviationUse.None)
        {
            return word.IsAcronym && (use & (AbbreviationUse.Title | AbbreviationUse.Numbered)) == 0 ? AcronymUse(word) : use;
        }

        var elided = passage.Language.ElidesArticles ? word.Text.LastIndexOfAny('\'', '’') + 1 : 0;
        if (elided > 0 && passage.Language.UseOf(word.Text[elided..]) is var rest and not AbbreviationUse.None)
        {
            return rest;
        }

        return word.IsDotted || word.IsClipped ? AbbreviationUse.Ending : AbbreviationUse.None;
    }

    /// <summary>"CA" is not "ca.": letters all in capitals are a name, but for what stands so in names of firms and people.</summary>
    private static AbbreviationUse AcronymUse(PrecedingWord word) =>
        word.Text is "INC" or "LTD" or "CORP" or "CO" or "JR" or "SR" or "VS" ? AbbreviationUse.Ending : AbbreviationUse.None;

    public static bool StartsSentence(Following next) =>
        next.Kind is FollowingKind.Upper or FollowingKind.Uncased or FollowingKind.Digit or FollowingKind.Sign or FollowingKind.Bullet or FollowingKind.End;
}
