namespace Annotations.Storage;

/// <summary>What a check of an essay's rows found.</summary>
/// <param name="Annotations">How many annotations there are, deleted ones among them.</param>
/// <param name="Pointers">How many rows lead to annotations.</param>
/// <param name="Flaws">Each row that is missing or leads to nothing; the first thousand.</param>
/// <param name="Repaired">How many of them were put right.</param>
public sealed record ConsistencyReport(int Annotations, int Pointers, IReadOnlyList<ConsistencyFlaw> Flaws, int Repaired)
{
    public const int MaxFlaws = 1_000;
}

/// <param name="Kind">What is wrong.</param>
/// <param name="About">The annotation or source that it is wrong about.</param>
/// <param name="Row">The row, as storage names it: for the operator who looks into the table.</param>
public sealed record ConsistencyFlaw(FlawKind Kind, string About, string Row);

/// <summary>What can be wrong with a row.</summary>
public enum FlawKind
{
    /// <summary>A list by creator, kind, tag or source would not show an annotation.</summary>
    MissingPointer,

    /// <summary>A list would look for an annotation that is not there, or says something else now.</summary>
    DanglingPointer,

    /// <summary>A further sentence of a run would not show its annotation.</summary>
    MissingContinuation,

    /// <summary>A sentence would look for a run that is not there.</summary>
    DanglingContinuation,

    /// <summary>An annotation cites a source that is not there. Only its author can put that right.</summary>
    MissingSource,

    /// <summary>Duplicates of a source would not be found.</summary>
    MissingClaim,

    /// <summary>A new source would be taken for a duplicate of one that is not there, or says something else now.</summary>
    DanglingClaim,

    /// <summary>A past state is not there. Nothing can put that right.</summary>
    MissingPastState,
}
