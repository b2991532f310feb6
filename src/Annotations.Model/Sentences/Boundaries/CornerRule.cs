namespace Annotations.Model.Sentences.Boundaries;

/// <summary>Japanese goes on after a quotation with a particle: 「…。」と言った。</summary>
internal static class CornerRule
{
    private const string Particles = "とっのをがにはもやへ、，,；：";

    public static bool GoesOn(Passage passage, Terminator stop) =>
        stop.Has(TerminatorTraits.Corner) && Particles.Contains(passage[stop.Next]);
}
