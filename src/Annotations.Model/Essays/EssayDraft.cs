using Annotations.Citations.References;
using Annotations.Model.Sentences;

namespace Annotations.Model.Essays;

/// <summary>An essay as somebody sends it: what is null is not said, and stays as it is on a later revision.</summary>
/// <param name="Text">In the stored form of <see cref="EssayText"/>.</param>
public sealed record EssayDraft(string Text, TextSyntax Syntax, string? Title, string? Language, Reference? Citation)
{
    /// <summary>Over how many partitions the essay is to be spread.</summary>
    public int? Partitions { get; init; }
}
