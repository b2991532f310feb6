using Annotations.Model.Sentences;

namespace Annotations.Editions.Text;

/// <summary>Some sentences of a text, in their paragraphs, with the marks of their notes.</summary>
public static class EssayExcerpt
{
    public static IReadOnlyList<Block> Of(IEnumerable<Block> text, IReadOnlySet<SentenceId> sentences) => [.. text.Select(block => Of(block, sentences)).OfType<Block>()];

    private static Block? Of(Block block, IReadOnlySet<SentenceId> sentences) => block switch
    {
        Paragraph paragraph => Of(paragraph.Content, sentences) is { Count: > 0 } kept ? new Paragraph(kept) : null,
        Quotation quotation => Of(quotation.Blocks, sentences) is { Count: > 0 } kept ? new Quotation(kept) : null,
        ListBlock list => list.Items.Select(item => Of(item, sentences)).Where(item => item.Count > 0).ToList() is { Count: > 0 } kept ? new ListBlock(null, kept) : null,
        Table table => table.Rows.SelectMany(row => row).SelectMany(cell => Of(cell, sentences)).ToList() is { Count: > 0 } kept ? new Paragraph(kept) : null,
        _ => null,
    };

    private static List<Inline> Of(IReadOnlyList<Inline> content, IReadOnlySet<SentenceId> sentences)
    {
        var kept = new List<Inline>();
        var isWithin = false;
        foreach (var inline in content)
        {
            isWithin = inline switch
            {
                SentenceText sentence => sentences.Contains(sentence.Id),
                SentenceStart start => sentences.Contains(start.Id),
                _ => isWithin,
            };
            if (isWithin) kept.Add(inline);
        }

        return kept;
    }
}
