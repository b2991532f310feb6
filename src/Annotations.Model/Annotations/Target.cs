using Annotations.Model.Sentences;

namespace Annotations.Model.Annotations;

/// <summary>What an annotation is about: a sentence or a run of sentences, and the words quoted of it.</summary>
/// <param name="Sentence">The first sentence.</param>
/// <param name="Through">The last sentence; the first one again where it is about a single sentence.</param>
/// <param name="Sentences">Every sentence of the run, in the text's order.</param>
/// <param name="Exact">The quoted words as they stand in the essay; null where the sentences are meant whole.</param>
public sealed record Target(SentenceId Sentence, SentenceId Through, IReadOnlyList<SentenceId> Sentences, string? Exact)
{
    /// <summary>What part of the words that somebody quoted is the same in the essay, 0 to 1, where they were found only nearly; else null.</summary>
    public double? Score { get; init; }
}
