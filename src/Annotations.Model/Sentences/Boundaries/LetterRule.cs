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

    /// <summary>"plan B", "40° N", "you and I", "so did I", "A and B".</summary>
    private static bool NamesNoPerson(Passage passage, PrecedingWord word, TextSpan before)
    {
        if (before.Length == 0)
        {
            return false;
        }

        var text = passage[before.Start..before.End];
        return passage.Language.Labelled.Contains(text) || passage.Language.Captioned.Contains(text)
            || IsBearing(word, text[^1]) || IsPairOfLetters(passage, before)
            || (word.Text[0] == 'I' && char.IsLower(text[0]) && text[^1] != '.');
    }

    private static bool IsBearing(PrecedingWord word, char before) =>
        word.Text[0] is 'N' or 'S' or 'E' or 'W' && (before is '°' or '′' or '″' or '\'' or '"' || char.IsDigit(before));

    private static bool IsPairOfLetters(Passage passage, TextSpan before) =>
        passage[before.Start..before.End] is "and" or "or" or "to" or "und" or "et" or "y" or "и"
        && char.IsUpper(passage[before.Start - 2]) && Glyphs.IsWhite(passage[before.Start - 3]);

    private static TextSpan WordBefore(Passage passage, int at)
    {
        const int longest = 24;
        var end = passage.TrimBack(at);
        var start = end;
        while (start > passage.Start && end - start < longest && !Glyphs.IsWhite(passage[start - 1]))
        {
            start--;
        }

        return end == at ? default : new TextSpan(start, end);
    }
}
