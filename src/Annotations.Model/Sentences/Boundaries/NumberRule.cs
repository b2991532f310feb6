namespace Annotations.Model.Sentences.Boundaries;

/// <summary>Ordinals written with a stop, in the languages that do: "11. Mai".</summary>
internal static class NumberRule
{
    private const int LongestOrdinal = 3;

    public static bool Applies(Passage passage, PrecedingWord word, Following next) =>
        passage.Language.OrdinalStops && next.Kind == FollowingKind.Upper
        && ((word.Text.Length <= LongestOrdinal && word.Text.IndexOfAnyExceptInRange('0', '9') < 0)
            || (char.IsUpper(word.Text[0]) && RomanNumber.Is(word.Text)));

    public static bool Ends(Passage passage, Following next) => next.LikelyOpensSentence(passage) || next.HasQuote;
}
