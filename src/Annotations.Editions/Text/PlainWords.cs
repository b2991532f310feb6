using System.Text;

namespace Annotations.Editions.Text;

/// <summary>What Markdown says without its marks, on one line.</summary>
public static class PlainWords
{
    public static string Of(string markdown)
    {
        var words = new StringBuilder();
        Append(words, MarkdownText.OfBody(markdown));
        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Append(StringBuilder words, IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Append(words, paragraph.Content);
                    break;
                case Heading heading:
                    Append(words, heading.Content);
                    break;
                case Quotation quotation:
                    Append(words, quotation.Blocks);
                    break;
                case ListBlock list:
                    Append(words, list.Items.SelectMany(item => item));
                    break;
                case CodeBlock code:
                    words.Append(code.Text);
                    break;
            }

            words.Append(' ');
        }
    }

    private static void Append(StringBuilder words, IEnumerable<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Words text:
                    words.Append(text.Text);
                    break;
                case Code code:
                    words.Append(code.Text);
                    break;
                case LineBreak:
                    words.Append(' ');
                    break;
                case Emphasis emphasis:
                    Append(words, emphasis.Content);
                    break;
                case Strong strong:
                    Append(words, strong.Content);
                    break;
                case Link link:
                    Append(words, link.Content);
                    break;
                case Span span:
                    Append(words, span.Content);
                    break;
            }
        }
    }
}
