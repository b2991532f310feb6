using Annotations.Citations.References;
using Annotations.Model.Sentences;

namespace Annotations.Model.Essays;

/// <summary>An essay as it is to be. A title or language that is null is not said, and stays as it is on a later revision.</summary>
/// <param name="Text">In the stored form of <see cref="EssayText"/>.</param>
/// <param name="Citation">How the essay itself is cited; null for no citation.</param>
public sealed record EssayDraft(string Text, TextSyntax Syntax, string? Title, string? Language, Reference? Citation)
{
    /// <summary>Over how many partitions the essay is to be spread.</summary>
    public int? Partitions { get; init; }
}
