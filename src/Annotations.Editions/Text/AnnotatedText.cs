using Annotations.Model.Essays;
using Annotations.Model.Sentences;

namespace Annotations.Editions.Text;

/// <summary>An essay's text as blocks, each sentence marked, with the marks of its notes.</summary>
public static class AnnotatedText
{
    /// <param name="notes">The note of each sentence that has one, by its number from 1.</param>
    public static IReadOnlyList<Block> Of(EssayContent content, TextSyntax syntax, IReadOnlyDictionary<SentenceId, int> notes)
    {
        var marks = TextMarks.Of(content.Sentences, notes);
        return syntax == TextSyntax.Markdown
            ? MarkdownText.OfEssay(content.Text, marks)
            : [.. content.Blocks.Select(block => PlainBlock(content.Text, block, marks))];
    }

    private static Block PlainBlock(string text, TextBlock block, TextMarks marks)
    {
        var list = new InlineList(marks);
        list.AddWords(block.Content.Slice(text), block.Content.Start);
        list.FlushTo(block.Span.End);
        return block.Kind switch
        {
            BlockKind.Heading => new Heading(Math.Clamp(block.Level, 1, 6), list.Content),
            BlockKind.Quotation => new Quotation([new Paragraph(list.Content)]),
            _ => new Paragraph(list.Content),
        };
    }
}
