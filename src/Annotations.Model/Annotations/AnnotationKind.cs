namespace Annotations.Model.Annotations;

/// <summary>What an annotation does for its sentence.</summary>
public enum AnnotationKind
{
    /// <summary>Gives a source that bears on the claim.</summary>
    Evidence,

    /// <summary>Tells what a reader needs to know around the claim.</summary>
    Context,

    /// <summary>Puts an error right: a date, a number, a name.</summary>
    Correction,

    /// <summary>Asks; the one kind that needs no source.</summary>
    Question,

    /// <summary>Reads the claim in a certain way.</summary>
    Interpretation,

    /// <summary>Renders the sentence, or a source of it, in another language.</summary>
    Translation,

    /// <summary>Disputes a sentence, an annotation or another counter-claim.</summary>
    CounterClaim,
}
