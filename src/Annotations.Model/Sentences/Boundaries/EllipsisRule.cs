namespace Annotations.Model.Sentences.Boundaries;

/// <summary>Whether an ellipsis ends a sentence or leaves out a part of it.</summary>
internal static class EllipsisRule
{
    public static bool Ends(Passage passage, Terminator ellipsis, Following next, int sentenceStart)
    {
        if (next.Kind is not (FollowingKind.Upper or FollowingKind.End or FollowingKind.Bullet) || ellipsis.First == sentenceStart)
        {
            return false;
        }

        // "[...]" stands for words left out, not for an end.
        if (passage[ellipsis.First - 1] is '[' or '(')
        {
            return false;
        }

        var isSetOff = Glyphs.IsWhite(passage[ellipsis.First - 1]) && ellipsis.Dots <= 3;
        return !isSetOff || next.Kind != FollowingKind.Upper || (next.Word(passage) is not "I" && next.LikelyOpensSentence(passage));
    }
}
