namespace Annotations.Model.Sentences.Boundaries;

/// <summary>A measure after its number, "5 kg." and "1936 г.", has all it needs: a capital after it opens a sentence.</summary>
internal static class MeasureRule
{
    public static bool Ends(Passage passage, PrecedingWord word, Following next, int sentenceStart) =>
        next is { Kind: FollowingKind.Upper, HasBracket: false } && char.IsLower(word.Text[0]) && passage.Language.Units.Contains(word.Text)
        && IsAfterNumber(passage, word.Start) && !OpeningPhrase.Is(passage, sentenceStart, word.Start);

    private static bool IsAfterNumber(Passage passage, int at) =>
        char.IsDigit(passage[at - 1]) || (passage[at - 1] is ' ' or '\u00A0' or '\u202F' && char.IsDigit(passage[at - 2]));
}
