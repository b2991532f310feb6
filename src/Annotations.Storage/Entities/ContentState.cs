using Annotations.Model.Essays;
using Annotations.Model.Sentences;

namespace Annotations.Storage.Entities;

/// <summary>The cutting of a text into blocks and sentences, as it is stored beside the text.</summary>
internal sealed record ContentState(IReadOnlyList<BlockState> Blocks)
{
    public static ContentState Of(EssayContent content)
    {
        var ids = content.Sentences.Select(sentence => sentence.Id.Number).GetEnumerator();
        return new ContentState([.. content.Blocks.Select(block => BlockState.Of(block, ids))]);
    }

    public EssayContent ToContent(string text)
    {
        var sentences = new List<Sentence>();
        var paragraph = 0;
        foreach (var block in Blocks)
        {
            if (block.Sentences.Count > 0) paragraph++;
            foreach (var s in block.Sentences)
            {
                sentences.Add(new Sentence(new SentenceId(s.Id), sentences.Count + 1, paragraph, new TextSpan(s.Start, s.End)));
            }
        }

        return new EssayContent(text, [.. Blocks.Select(block => block.ToBlock())], sentences);
    }
}

internal sealed record BlockState(BlockKind Kind, int Level, TextSpan Span, TextSpan Content, IReadOnlyList<SentenceState> Sentences)
{
    public static BlockState Of(TextBlock block, IEnumerator<int> ids) =>
        new(block.Kind, block.Level, block.Span, block.Content, [.. block.Sentences.Select(span => SentenceState.Of(span, ids))]);

    public TextBlock ToBlock() => new(Kind, Level, Span, Content, [.. Sentences.Select(s => new TextSpan(s.Start, s.End))]);
}

internal sealed record SentenceState(int Id, int Start, int End)
{
    public static SentenceState Of(TextSpan span, IEnumerator<int> ids)
    {
        ids.MoveNext();
        return new SentenceState(ids.Current, span.Start, span.End);
    }
}
