using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Annotations.Editions.Text;

/// <summary>Reads Markdown (CommonMark 0.31 with pipe tables). HTML in an essay is not shown; in an annotation it is text.</summary>
public static class MarkdownText
{
    private static readonly MarkdownPipeline Bodies = new MarkdownPipelineBuilder().UsePreciseSourceLocation().DisableHtml().Build();

    private static readonly MarkdownPipeline Essays = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter().UsePipeTables().Build();

    /// <summary>The blocks of an annotation's body.</summary>
    public static IReadOnlyList<Block> OfBody(string body) => Read(body, Bodies, new TextMarks([]));

    internal static IReadOnlyList<Block> OfEssay(string text, TextMarks marks) => Read(text, Essays, marks);

    private static List<Block> Read(string text, MarkdownPipeline pipeline, TextMarks marks) =>
        BlocksOf(Markdig.Markdown.Parse(text, pipeline), new MarkdownInlines(text, marks));

    private static List<Block> BlocksOf(ContainerBlock container, MarkdownInlines inlines)
    {
        var blocks = new List<Block>();
        foreach (var child in container)
        {
            if (BlockOf(child, inlines) is { } block) blocks.Add(block);
        }

        return blocks;
    }

    private static Block? BlockOf(Markdig.Syntax.Block block, MarkdownInlines inlines) => block switch
    {
        HeadingBlock heading => new Heading(heading.Level, inlines.Of(heading)),
        ParagraphBlock paragraph => new Paragraph(inlines.Of(paragraph)),
        QuoteBlock quote => new Quotation(BlocksOf(quote, inlines)),
        Markdig.Syntax.ListBlock list => new ListBlock(StartOf(list), [.. list.OfType<ListItemBlock>().Select(item => BlocksOf(item, inlines))]),
        YamlFrontMatterBlock => null,
        Markdig.Syntax.CodeBlock code => new CodeBlock(code.Lines.ToString()),
        Markdig.Extensions.Tables.Table table => new Table([.. table.OfType<TableRow>().Select(row => RowOf(row, inlines))]),
        ThematicBreakBlock => new ThematicBreak(),
        _ => null,
    };

    private static int? StartOf(Markdig.Syntax.ListBlock list) =>
        !list.IsOrdered ? null : int.TryParse(list.OrderedStart ?? list.DefaultOrderedStart, out var start) ? start : 1;

    private static List<IReadOnlyList<Inline>> RowOf(TableRow row, MarkdownInlines inlines)
    {
        var cells = row.OfType<TableCell>().Select(cell => inlines.Of(cell.OfType<ParagraphBlock>().FirstOrDefault())).ToList();
        if (cells.Count > 0) cells[^1] = [.. cells[^1], .. inlines.RestOfLine(row.OfType<TableCell>().Max(cell => cell.Span.End))];
        return cells;
    }
}
