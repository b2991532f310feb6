namespace Annotations.Model.Sentences.Boundaries;

/// <summary>Whether a question or exclamation mark ends a sentence.</summary>
internal static class MarkRule
{
    public static bool Ends(Passage passage, Terminator mark, Following next, int sentenceStart)
    {
        if (next.Kind == FollowingKind.Lower)
        {
            return !mark.Has(TerminatorTraits.Quote | TerminatorTraits.Bracket) && !next.HasQuote
                && (Careless.OpensSentence(passage, next) || mark.End - mark.First > 1);
        }

        if (!StopRule.StartsSentence(next) || mark.First == sentenceStart)
        {
            return false;
        }

        return !(IsRemark(passage, mark) || IsName(passage, mark, next) || Attribution.Follows(passage, mark, next));
    }

    /// <summary>A mark alone in brackets, "(!)", doubts a word and ends nothing.</summary>
    private static bool IsRemark(Passage passage, Terminator mark) =>
        mark.Has(TerminatorTraits.Bracket) && passage[mark.First - 1] is '(' or '[';

    private static bool IsName(Passage passage, Terminator mark, Following next) =>
        passage[mark.First] == '!' && passage.Language.ExclaimedNames.Contains(PrecedingWord.Read(passage, mark.First, passage.Start).Text)
        && !next.OpensSentence(passage);
}
