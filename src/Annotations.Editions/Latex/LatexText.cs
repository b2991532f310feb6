using System.Globalization;
using System.Text;
using Annotations.Citations.Csl.Output;
using Annotations.Editions.Text;

namespace Annotations.Editions.Latex;

/// <summary>Writes blocks and inlines as LaTeX.</summary>
/// <param name="note">Gives the text of a note by its number, in the order of the marks.</param>
internal sealed class LatexText(TextWriter output, Func<int, string> note)
{
    private static readonly string[] Headings = ["section", "subsection", "subsubsection", "paragraph", "subparagraph", "subparagraph"];

    public void Write(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks) Write(block);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                output.Write(Of(paragraph.Content) + "\n\n");
                break;
            case Heading heading:
                output.Write($"\\{Headings[heading.Level - 1]}{{{Of(heading.Content)}}}\n\n");
                break;
            case Quotation quotation:
                Environment("quote", "", () => Write(quotation.Blocks));
                break;
            case ListBlock list:
                Write(list);
                break;
            case CodeBlock code:
                var lines = code.Text.ReplaceLineEndings("\n").Split('\n').Select(line => "\\texttt{" + LatexEscape.Of(line).Replace(" ", "~", StringComparison.Ordinal) + "}");
                output.Write("{\\raggedright " + string.Join("\\\\\n", lines) + "\\par}\n\n");
                break;
            case Table table:
                Write(table);
                break;
            case Passage passage:
                Write(passage.Blocks);
                break;
            case ThematicBreak:
                output.Write("\\medskip{\\centering\\rule{.3\\linewidth}{.4pt}\\par}\\medskip\n\n");
                break;
        }
    }

    private void Write(ListBlock list)
    {
        Environment(list.Start is null ? "itemize" : "enumerate", list.Start is null ? "" : string.Create(CultureInfo.InvariantCulture, $"[start={list.Start}]"), () =>
        {
            foreach (var item in list.Items)
            {
                output.Write("\\item{} ");
                Write(item);
            }
        });
    }

    private void Write(Table table)
    {
        if (table.Rows.Count == 0) return;
        var columns = Math.Max(1, table.Rows.Max(row => row.Count));
        Environment("tabular", "{" + string.Concat(Enumerable.Repeat(ColumnOf(columns), columns)) + "}", () =>
        {
            foreach (var row in table.Rows) output.Write(string.Join(" & ", row.Select(Of)) + " \\tabularnewline\n");
        });
    }

    /// <summary>One of as many columns that share the line with the blanks between them.</summary>
    private static string ColumnOf(int columns) =>
        string.Create(CultureInfo.InvariantCulture, $">{{\\raggedright{{}}}}p{{{Math.Max(0.01, (1 - (0.03 * columns)) / columns):0.000}\\linewidth}}");

    /// <param name="arguments">What follows the opening, in its brackets.</param>
    private void Environment(string name, string arguments, Action content)
    {
        output.Write($"\\begin{{{name}}}{arguments}\n");
        content();
        output.Write($"\\end{{{name}}}\n\n");
    }

    public string Of(IReadOnlyList<Inline> content)
    {
        var text = new StringBuilder();
        foreach (var inline in content) Append(text, inline);
        return text.ToString().Trim();
    }

    private void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case Words words:
                text.Append(LatexEscape.Of(words.Text));
                break;
            case Emphasis emphasis:
                Wrap(text, "\\emph{", emphasis.Content, "}");
                break;
            case Strong strong:
                Wrap(text, "\\textbf{", strong.Content, "}");
                break;
            case Span span:
                Wrap(text, string.Empty, span.Content, string.Empty);
                break;
            case Code code:
                text.Append("\\texttt{").Append(LatexEscape.Of(code.Text)).Append('}');
                break;
            case Link link:
                Wrap(text, $"\\href{{{LatexEscape.OfAddress(link.Address)}}}{{", link.Content, "}");
                break;
            case LineBreak:
                text.Append("\\\\{}");
                break;
            case Formatted formatted:
                foreach (var run in formatted.Runs) Append(text, run);
                break;
            case BibliographyText entry:
                foreach (var run in entry.Item.Runs) Append(text, run);
                break;
            case SentenceText sentence:
                Wrap(text, $"\\hypertarget{{{sentence.Id}}}{{}}", sentence.Content, string.Empty);
                break;
            case SentenceStart start:
                text.Append("\\hypertarget{").Append(start.Id).Append("}{}");
                break;
            case NoteMark mark:
                text.Append("\\footnote[").Append(mark.Number).Append("]{").Append(note(mark.Number)).Append('}');
                break;
        }
    }

    private void Wrap(StringBuilder text, string open, IReadOnlyList<Inline> content, string close)
    {
        text.Append(open);
        foreach (var inline in content) Append(text, inline);
        text.Append(close);
    }

    private static void Append(StringBuilder text, Run run)
    {
        var commands = run.Decorations.Select(CommandOf).OfType<string>().ToList();
        commands.ForEach(command => text.Append('\\').Append(command).Append('{'));
        text.Append(LatexEscape.Of(run.Text)).Append('}', commands.Count);
    }

    private static string? CommandOf(Decoration decoration) => decoration switch
    {
        Decoration.Italic => "textit",
        Decoration.Oblique => "textsl",
        Decoration.NormalStyle => "textup",
        Decoration.Bold => "textbf",
        Decoration.SmallCaps => "textsc",
        Decoration.Underline => "underline",
        Decoration.Superscript => "textsuperscript",
        Decoration.Subscript => "textsubscript",
        _ => null,
    };
}
