namespace Annotations.Model.Sentences.Boundaries;

/// <summary>A run of stops with the marks that close after it, and where the text goes on.</summary>
/// <param name="First">The first stop.</param>
/// <param name="End">After the last mark that belongs to the sentence.</param>
/// <param name="Next">The next character that is not white space.</param>
/// <param name="Dots">How many full stops the first run has; an ellipsis sign counts three.</param>
/// <param name="Traits">What the run is made of.</param>
internal readonly record struct Terminator(int First, int End, int Next, int Dots, TerminatorTraits Traits)
{
    public bool Has(TerminatorTraits traits) => (Traits & traits) != 0;

    /// <summary>Whether the run is one full stop, which an abbreviation may have.</summary>
    public bool IsSingleStop => Dots == 1 && !Has(TerminatorTraits.Emphatic | TerminatorTraits.Absolute | TerminatorTraits.Repeated);

    public bool IsEllipsis => Dots >= 2 && !Has(TerminatorTraits.Emphatic | TerminatorTraits.Absolute);
}
