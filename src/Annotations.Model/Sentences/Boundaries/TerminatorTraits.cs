namespace Annotations.Model.Sentences.Boundaries;

/// <summary>What a run of stops and the closing marks after it hold.</summary>
[Flags]
internal enum TerminatorTraits
{
    None = 0,

    /// <summary>A question or exclamation mark.</summary>
    Emphatic = 1,

    /// <summary>A stop that is used for nothing but ending sentences.</summary>
    Absolute = 2,

    /// <summary>A second stop after a closing mark, as in "(etc.).": the sentence is over for certain.</summary>
    Repeated = 4,

    /// <summary>A closing quotation mark.</summary>
    Quote = 8,

    /// <summary>A closing bracket.</summary>
    Bracket = 16,

    /// <summary>A note's mark or number.</summary>
    Note = 32,

    /// <summary>A line break before the next word.</summary>
    LineBreak = 64,

    /// <summary>An East Asian bracket that closes.</summary>
    Corner = 128,
}
