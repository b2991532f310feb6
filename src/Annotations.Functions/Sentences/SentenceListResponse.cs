using Annotations.Functions.Http;
using Annotations.Model.Essays;
using Annotations.Model.Sentences;

namespace Annotations.Functions.Sentences;

/// <summary>The sentences of an essay at its current revision, and the blocks that they stand in.</summary>
internal sealed record SentenceListResponse(string Essay, int Revision, IReadOnlyList<BlockResponse> Blocks, IReadOnlyList<SentenceResponse> Sentences)
{
    public static SentenceListResponse Of(Essay essay, EssayContent content)
    {
        var ids = content.Sentences.Select(sentence => sentence.Id.ToString()).GetEnumerator();
        return new SentenceListResponse(
            essay.Id.Value,
            essay.Revision,
            [.. content.Blocks.Select(block => BlockResponse.Of(content, block, ids))],
            [.. content.Sentences.Select(sentence => SentenceResponse.Of(content, sentence))]);
    }
}

/// <summary>A heading, paragraph, list item or quotation as it is sent: the blocks tile the text from start to end.</summary>
/// <param name="Text">A heading's words; the words of any other block are its sentences'.</param>
internal sealed record BlockResponse(string Kind, int? Level, int Start, int End, string? Text, IReadOnlyList<string> Sentences)
{
    public static BlockResponse Of(EssayContent content, TextBlock block, IEnumerator<string> ids) => new(
        WireNames<BlockKind>.Of(block.Kind),
        block.Kind == BlockKind.Heading ? block.Level : null,
        block.Span.Start,
        block.Span.End,
        block.Kind == BlockKind.Heading ? block.Content.Slice(content.Text).ToString() : null,
        [.. block.Sentences.Select(_ => Next(ids))]);

    private static string Next(IEnumerator<string> ids)
    {
        ids.MoveNext();
        return ids.Current;
    }
}
