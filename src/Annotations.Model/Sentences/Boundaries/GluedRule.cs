using Annotations.Model.Sentences.Languages;

namespace Annotations.Model.Sentences.Boundaries;

/// <summary>Whether a sentence begins right after a stop, the space having been forgotten: "end.The next".</summary>
internal static class GluedRule
{
    public static bool Ends(Passage passage, Terminator stop, int sentenceStart)
    {
        if (stop.Has(TerminatorTraits.Absolute))
        {
            return true;
        }

        var next = Following.Read(passage, stop.End);
        if (next.Kind == FollowingKind.Uncased)
        {
            return Glyphs.IsIdeographic(passage[next.At]) && Glyphs.IsIdeographic(passage[stop.First - 1]) && !stop.IsEllipsis;
        }

        return next.Kind == FollowingKind.Upper && IsPlainWord(passage, next) && FollowsPlainWord(passage, stop, next, sentenceStart);
    }

    /// <summary>A whole word with one capital, as no address or file name would have it.</summary>
    private static bool IsPlainWord(Passage passage, Following next)
    {
        var word = next.Word(passage);
        if (word.IsEmpty)
        {
            return false;
        }

        var isWord = word.Length == 1 ? word is "I" or "A" or "В" or "Я" or "И" : word[1..].IndexOfAnyExceptInRange('a', 'z') < 0 || char.IsLower(word[^1]);
        return isWord && passage[next.At] != '.' && (Glyphs.IsWhite(passage[next.WordEnd]) || passage[next.WordEnd] is ',' or '\0' or '.' or '!' or '?' or '"' or '”' or '-')
            && !(passage[next.WordEnd] == '.' && char.IsLetter(passage[next.WordEnd + 1]));
    }

    private static bool FollowsPlainWord(Passage passage, Terminator stop, Following next, int sentenceStart)
    {
        if (stop.IsEllipsis)
        {
            return false;
        }

        var before = PrecedingWord.Read(passage, stop.First, sentenceStart);
        if (before.Text.IsEmpty)
        {
            return passage[stop.First - 1] is ')' or ']' or '"' or '”' or '»';
        }

        if (char.IsAsciiDigit(before.Text[^1]))
        {
            return next.LikelyOpensSentence(passage) && before.Text.IndexOfAnyExceptInRange('0', '9') < 0;
        }

        var isWord = char.IsUpper(before.Text[0]) ? next.LikelyOpensSentence(passage) || IsTitle(passage, next) : before.Text.Length > 1;
        return isWord && IsLowerWord(before.Text) && passage[before.Start - 1] is not ('/' or '@' or '\\' or '#')
            && (passage.Language.UseOf(before.Text) & ~AbbreviationUse.Word) == AbbreviationUse.None;
    }

    private static bool IsTitle(Passage passage, Following next) =>
        passage[next.WordEnd] == '.' && (passage.Language.UseOf(next.Word(passage)) & AbbreviationUse.Title) != 0;

    private static bool IsLowerWord(ReadOnlySpan<char> word)
    {
        foreach (var c in word[1..])
        {
            if (!(char.IsLower(c) || c is '\'' or '’'))
            {
                return false;
            }
        }

        return char.IsLower(word[0]) || (word.Length > 3 && char.IsUpper(word[0]));
    }
}
