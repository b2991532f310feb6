using Annotations.Citations.References;
using Annotations.Model.Access;
using Annotations.Model.Sentences;

namespace Annotations.Model.Essays;

/// <summary>An essay as it is to be. A title or language that is null is not said, and stays as it is on a later revision.</summary>
/// <param name="Text">In the stored form of <see cref="EssayText"/>.</param>
/// <param name="Citation">How the essay itself is cited; null for no citation.</param>
public sealed record EssayDraft(string Text, TextSyntax Syntax, string? Title, string? Language, Reference? Citation)
{
    /// <summary>Over how many partitions the essay is to be spread.</summary>
    public int? Partitions { get; init; }

    /// <summary>Null where it stays as it is; public on a new essay.</summary>
    public Visibility? Visibility { get; init; }

    /// <summary>Null where it stays as it is; the usual one on a new essay.</summary>
    public EssayPolicy? Policy { get; init; }

    /// <summary>Who may do what, by what the draft says and <paramref name="current"/>.</summary>
    internal EssayAccess AccessFrom(EssayAccess current) => current with { Visibility = Visibility ?? current.Visibility, Policy = Policy ?? current.Policy };
}
