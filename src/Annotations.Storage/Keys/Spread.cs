using Annotations.Model;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;

namespace Annotations.Storage.Keys;

/// <summary>
/// Over which partitions an essay's rows lie. Most essays are one partition, so that every change is one transaction.
/// A spread essay keeps itself, its sources and its receipts in its home partition, and its annotations with their history
/// and pointers in partitions of their own, by blocks of sentences in turn.
/// </summary>
/// <param name="Partitions">How many partitions hold annotations; 1: the home partition does.</param>
internal readonly record struct Spread(EssayId Essay, int Partitions)
{
    /// <summary>At least as many as a run is long: a run that reaches beyond its block then ends in the next one.</summary>
    public const int SentencesPerBlock = 16;

    public bool IsWhole => Partitions == 1;

    /// <summary>Whether the essay is being put back: what is there of it already is not to be found.</summary>
    public bool IsHidden { get; init; }

    public string Home => IsHidden ? PartitionKeys.Nowhere : PartitionKeys.Of(Essay);

    /// <summary>Every partition that annotations are in.</summary>
    public IReadOnlyList<string> All => IsWhole ? [Home] : [.. Enumerable.Range(0, Partitions).Select(Numbered)];

    /// <summary>The partition of the annotations that begin at a sentence.</summary>
    public string Of(SentenceId sentence) => IsWhole ? Home : OfBlock(BlockOf(sentence));

    /// <summary>The partitions of all annotations that may be about a sentence: a run stands whole where its first sentence is.</summary>
    public IReadOnlyList<string> Reaching(SentenceId sentence)
    {
        var block = BlockOf(sentence);
        var canARunReachIt = block > 0 && (sentence.Number - 1) % SentencesPerBlock < Limits.SentencesPerAnnotation - 1;
        return IsWhole || !canARunReachIt ? [Of(sentence)] : [OfBlock(block - 1), OfBlock(block)];
    }

    private static int BlockOf(SentenceId sentence) => (sentence.Number - 1) / SentencesPerBlock;

    private string OfBlock(int block) => Numbered(block % Partitions);

    private string Numbered(int number) => PartitionKeys.Of(Essay, number);
}
