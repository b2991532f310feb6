namespace Annotations.Model.Sentences.Boundaries;

/// <summary>A phrase that only leads up to the sentence: "At 5 a.m.", "In 1936 г.".</summary>
internal static class OpeningPhrase
{
    private const int MostCharacters = 40;
    private const int MostSpaces = 3;

    /// <summary>Whether all that stands from the sentence's start to the end of the word at <paramref name="word"/> is such a phrase.</summary>
    public static bool Is(Passage passage, int sentenceStart, int word)
    {
        if (word - sentenceStart > MostCharacters || word <= sentenceStart)
        {
            return false;
        }

        var phrase = passage[sentenceStart..word].TrimStart("\"'“„«*_([");
        var space = phrase.IndexOfAny(' ', '\u00A0');
        return space > 0 && phrase.Count(' ') + phrase.Count('\u00A0') <= MostSpaces
            && passage.Language.Prepositions.Contains(phrase[..space]);
    }
}
