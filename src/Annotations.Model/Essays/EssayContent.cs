using System.Collections.Frozen;
using Annotations.Model.Sentences;

namespace Annotations.Model.Essays;

/// <summary>The text of one revision of an essay, with its blocks and sentences. Immutable.</summary>
public sealed class EssayContent
{
    private readonly FrozenDictionary<SentenceId, Sentence> byId;

    public EssayContent(string text, IReadOnlyList<TextBlock> blocks, IReadOnlyList<Sentence> sentences)
    {
        (Text, Blocks, Sentences) = (text, blocks, sentences);
        byId = sentences.ToFrozenDictionary(s => s.Id);
    }

    public string Text { get; }

    public IReadOnlyList<TextBlock> Blocks { get; }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    public Sentence? Find(SentenceId id) => byId.GetValueOrDefault(id);

    public string TextOf(Sentence sentence) => sentence.Span.Slice(Text).ToString();

    /// <summary>The sentences that share at least one character with <paramref name="span"/>, in order.</summary>
    public IEnumerable<Sentence> Touching(TextSpan span)
    {
        for (var i = FirstEndingAfter(span.Start); i < Sentences.Count && Sentences[i].Span.Start < span.End; i++)
        {
            yield return Sentences[i];
        }
    }

    private int FirstEndingAfter(int position)
    {
        var (low, high) = (0, Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
