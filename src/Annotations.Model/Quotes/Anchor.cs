using Annotations.Model.Sentences;

namespace Annotations.Model.Quotes;

/// <summary>What is said of a passage by which it can be found: as much of it as there is.</summary>
/// <param name="Pointer">Where it stands in what was sent, a JSON Pointer.</param>
public sealed record Anchor(string Pointer)
{
    public SentenceId? Sentence { get; init; }

    /// <summary>The last sentence, where it is a run from <see cref="Sentence"/> on.</summary>
    public SentenceId? Through { get; init; }

    /// <summary>The words themselves.</summary>
    public string? Exact { get; init; }

    /// <summary>What stands before the words.</summary>
    public string? Prefix { get; init; }

    /// <summary>What stands after them.</summary>
    public string? Suffix { get; init; }

    /// <summary>In Unicode code points from the text's beginning.</summary>
    public int? Start { get; init; }

    /// <summary>In Unicode code points: of what follows the last.</summary>
    public int? End { get; init; }

    public bool IsEmpty => Sentence is null && Exact is null && (Start is null || End is null);
}
