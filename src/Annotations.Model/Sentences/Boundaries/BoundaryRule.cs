namespace Annotations.Model.Sentences.Boundaries;

/// <summary>Whether a sentence ends at a run of stops: asks the rule for that kind of run.</summary>
internal static class BoundaryRule
{
    public static bool Ends(Passage passage, Terminator stop, OpenBrackets brackets, int sentenceStart)
    {
        if (stop.Next >= passage.End)
        {
            return true;
        }

        brackets.CloseAll(passage[stop.First..stop.End]);
        if (brackets.Enclose(passage, stop.End, sentenceStart))
        {
            return false;
        }

        if (stop.Next == stop.End)
        {
            return GluedRule.Ends(passage, stop, sentenceStart) && !CornerRule.GoesOn(passage, stop, sentenceStart);
        }

        var next = Following.Read(passage, stop.Next);
        return !(next.HasBracket && Reference.IsBeforeStop(passage, stop.Next)) && EndsBefore(passage, stop, next, sentenceStart);
    }

    private static bool EndsBefore(Passage passage, Terminator stop, Following next, int sentenceStart)
    {
        if (stop.Has(TerminatorTraits.Absolute))
        {
            return !CornerRule.GoesOn(passage, stop, sentenceStart);
        }

        if (stop.Has(TerminatorTraits.Note | TerminatorTraits.Repeated))
        {
            return StopRule.StartsSentence(next);
        }

        return stop.Has(TerminatorTraits.Emphatic) ? MarkRule.Ends(passage, stop, next, sentenceStart)
            : stop.IsEllipsis ? EllipsisRule.Ends(passage, stop, next, sentenceStart)
            : StopRule.Ends(passage, stop, next, sentenceStart);
    }
}
