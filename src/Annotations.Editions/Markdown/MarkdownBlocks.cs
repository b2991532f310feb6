using System.Globalization;
using System.Text;
using Annotations.Citations.Csl.Output;
using Annotations.Editions.Text;

namespace Annotations.Editions.Markdown;

/// <summary>Writes blocks as Markdown, each line behind the marks of what it stands in.</summary>
internal sealed class MarkdownBlocks(TextWriter output)
{
    /// <param name="first">What stands before the first line: a list's or a note's mark.</param>
    /// <param name="further">What stands before each further line.</param>
    public void Write(IEnumerable<Block> blocks, string first, string further)
    {
        var isFirst = true;
        foreach (var block in blocks)
        {
            if (!isFirst) output.Write(further.TrimEnd() + "\n");
            Write(block, isFirst ? first : further, further);
            isFirst = false;
        }
    }

    private void Write(Block block, string first, string further)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Lines(string.Join('\n', Of(paragraph.Content).Split('\n').Select(MarkdownEscape.Start)), first, further);
                break;
            case Heading heading:
                var words = OneLine(heading.Content);
                Lines(new string('#', Math.Min(heading.Level + 1, 6)) + " " + (words.EndsWith('#') ? words[..^1] + "\\#" : words), first, further);
                break;
            case Quotation quotation:
                Write(quotation.Blocks, first + "> ", further + "> ");
                break;
            case ListBlock list:
                Write(list, first, further);
                break;
            case CodeBlock code:
                var fence = new string('`', Math.Max(3, LongestRun(code.Text) + 1));
                Lines(fence + "\n" + XmlText.Valid(code.Text.ReplaceLineEndings("\n")) + "\n" + fence, first, further);
                break;
            case Table table:
                Lines(Of(table), first, further);
                break;
            case ThematicBreak:
                Lines("* * *", first, further);
                break;
            case Passage passage:
                Write(passage.Blocks, first, further);
                break;
        }
    }

    private void Write(ListBlock list, string first, string further)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (i > 0) output.Write(further.TrimEnd() + "\n");
            var mark = list.Start is { } start ? (start + i).ToString(CultureInfo.InvariantCulture) + ". " : "- ";
            var item = list.Items[i];
            Write(item.Count > 0 ? item : [new Paragraph([])], (i == 0 ? first : further) + mark, further + new string(' ', mark.Length));
        }
    }

    private void Lines(string text, string first, string further)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++) output.Write(((i == 0 ? first : further) + lines[i]).TrimEnd(' ') + "\n");
    }

    private static string Of(Table table)
    {
        var rows = table.Rows.Select(row => "| " + string.Join(" | ", row.Select(OneLine)) + " |").ToList();
        if (rows.Count > 0) rows.Insert(1, "|" + string.Concat(Enumerable.Repeat(" --- |", table.Rows[0].Count)));
        return string.Join('\n', rows);
    }

    /// <summary>Without hard line breaks, for what must be on one line.</summary>
    private static string OneLine(IReadOnlyList<Inline> content) => Of(content).Replace("\\\n", " ", StringComparison.Ordinal);

    internal static string Of(IReadOnlyList<Inline> content)
    {
        var text = new StringBuilder();
        foreach (var inline in content) Append(text, inline);
        return text.ToString().Trim(' ');
    }

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case Words words:
                text.Append(MarkdownEscape.Of(words.Text));
                break;
            case Emphasis emphasis:
                Wrap(text, "*", emphasis.Content, "*");
                break;
            case Strong strong:
                Wrap(text, "**", strong.Content, "**");
                break;
            case Span span:
                Wrap(text, string.Empty, span.Content, string.Empty);
                break;
            case Code code:
                var fence = new string('`', LongestRun(code.Text) + 1);
                text.Append(fence).Append(' ').Append(MarkdownEscape.OneLine(code.Text)).Append(' ').Append(fence);
                break;
            case Link link:
                Wrap(text, "[", link.Content, $"](<{link.Address.AbsoluteUri.Replace(">", "%3E", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal)}>)");
                break;
            case LineBreak:
                text.Append("\\\n");
                break;
            case Formatted formatted:
                foreach (var run in formatted.Runs) Append(text, run);
                break;
            case BibliographyText entry:
                foreach (var run in entry.Item.Runs) Append(text, run);
                break;
            case SentenceText sentence:
                Wrap(text, $"[", sentence.Content, $"]{{#{sentence.Id}}}");
                break;
            case SentenceStart start:
                text.Append("[]{#").Append(start.Id).Append('}');
                break;
            case NoteMark mark:
                text.Append("[^").Append(mark.Number).Append(']');
                break;
        }
    }

    private static void Wrap(StringBuilder text, string open, IReadOnlyList<Inline> content, string close)
    {
        text.Append(open);
        foreach (var inline in content) Append(text, inline);
        text.Append(close);
    }

    /// <summary>Marks of emphasis stand at words: blanks at the ends of a run go outside of them.</summary>
    private static void Append(StringBuilder text, Run run)
    {
        var core = run.Text.Trim(' ');
        var marks = core.Length == 0 ? [] : run.Decorations.Select(MarkOf).OfType<string>().ToList();
        text.Append(run.Text.StartsWith(' ') ? " " : string.Empty);
        marks.ForEach(mark => text.Append(mark));
        text.Append(MarkdownEscape.Of(core));
        foreach (var mark in Enumerable.Reverse(marks)) text.Append(mark);
        text.Append(core.Length > 0 && run.Text.EndsWith(' ') ? " " : string.Empty);
    }

    private static string? MarkOf(Decoration decoration) => decoration switch
    {
        Decoration.Italic or Decoration.Oblique => "*",
        Decoration.Bold => "**",
        Decoration.Superscript => "^",
        Decoration.Subscript => "~",
        _ => null,
    };

    private static int LongestRun(string text)
    {
        var (longest, length) = (0, 0);
        foreach (var character in text)
        {
            length = character == '`' ? length + 1 : 0;
            longest = Math.Max(longest, length);
        }

        return longest;
    }
}
