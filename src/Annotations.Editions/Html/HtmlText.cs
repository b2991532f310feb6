using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Annotations.Citations.Csl.Output;
using Annotations.Editions.Text;

namespace Annotations.Editions.Html;

/// <summary>Writes blocks and inlines as HTML (WHATWG, "HTML Living Standard"). Nothing that users wrote acts as markup.</summary>
internal sealed class HtmlText(TextWriter output)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Escape(string text) => Encoder.Encode(text);

    public void Write(IEnumerable<Block> blocks, int headingsBelow)
    {
        foreach (var block in blocks) Write(block, headingsBelow);
    }

    /// <param name="headingsBelow">The level of the heading that the text stands under, from 1.</param>
    private void Write(Block block, int headingsBelow)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Element("<p>", paragraph.Content, "</p>\n");
                break;
            case Heading heading:
                var level = Math.Min(heading.Level + headingsBelow, 6).ToString(CultureInfo.InvariantCulture);
                Element($"<h{level}>", heading.Content, $"</h{level}>\n");
                break;
            case Quotation quotation:
                output.Write("<blockquote>\n");
                Write(quotation.Blocks, headingsBelow);
                output.Write("</blockquote>\n");
                break;
            case ListBlock list:
                Write(list, headingsBelow);
                break;
            case CodeBlock code:
                output.Write($"<pre><code>{Escape(code.Text)}</code></pre>\n");
                break;
            case Table table:
                Write(table);
                break;
            case ThematicBreak:
                output.Write("<hr>\n");
                break;
            case Passage passage:
                output.Write(passage.Language is { } language ? $"<div lang=\"{Escape(language)}\" dir=\"auto\">\n" : "<div dir=\"auto\">\n");
                Write(passage.Blocks, headingsBelow);
                output.Write("</div>\n");
                break;
        }
    }

    private void Write(ListBlock list, int headingsBelow)
    {
        var name = list.Start is null ? "ul" : "ol";
        output.Write(list.Start is { } start and not 1 ? string.Create(CultureInfo.InvariantCulture, $"<ol start=\"{start}\">\n") : $"<{name}>\n");
        foreach (var item in list.Items)
        {
            output.Write("<li>");
            Write(item, headingsBelow);
            output.Write("</li>\n");
        }

        output.Write($"</{name}>\n");
    }

    private void Write(Table table)
    {
        if (table.Rows.Count == 0) return;
        output.Write("<table>\n<thead>\n");
        Row(table.Rows[0], "<th scope=\"col\">", "</th>");
        output.Write("</thead>\n<tbody>\n");
        foreach (var row in table.Rows.Skip(1)) Row(row, "<td>", "</td>");
        output.Write("</tbody>\n</table>\n");
    }

    private void Row(IReadOnlyList<IReadOnlyList<Inline>> cells, string open, string close)
    {
        output.Write("<tr>");
        foreach (var cell in cells) Element(open, cell, close);
        output.Write("</tr>\n");
    }

    public void Write(IEnumerable<Inline> content)
    {
        foreach (var inline in content) Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case Words words:
                output.Write(Escape(words.Text));
                break;
            case Emphasis emphasis:
                Element("<em>", emphasis.Content, "</em>");
                break;
            case Strong strong:
                Element("<strong>", strong.Content, "</strong>");
                break;
            case Span span:
                Write(span.Content);
                break;
            case Code code:
                output.Write($"<code>{Escape(code.Text)}</code>");
                break;
            case Link link:
                Element($"<a href=\"{Escape(link.Address.AbsoluteUri)}\" rel=\"nofollow ugc noopener\">", link.Content, "</a>");
                break;
            case LineBreak:
                output.Write("<br>\n");
                break;
            case Formatted formatted:
                foreach (var run in formatted.Runs) Write(run);
                break;
            case BibliographyText { Item: var item }:
                output.Write($"<span id=\"ref-{Escape(item.Key)}\">");
                foreach (var run in item.Runs) Write(run);
                output.Write($"</span>{CitationMetadata.CoinsOf(item.Reference)}");
                break;
            case SentenceText sentence:
                Element($"<span id=\"{sentence.Id}\" class=\"sentence\">", sentence.Content, "</span>");
                break;
            case SentenceStart start:
                output.Write($"<span id=\"{start.Id}\"></span>");
                break;
            case NoteMark mark:
                output.Write(string.Create(CultureInfo.InvariantCulture, $"<sup><a href=\"#n{mark.Number}\" id=\"r{mark.Number}\" role=\"doc-noteref\">{mark.Number}</a></sup>"));
                break;
        }
    }

    private void Element(string open, IReadOnlyList<Inline> content, string close)
    {
        output.Write(open);
        Write(content);
        output.Write(close);
    }

    private void Write(Run run)
    {
        var tags = run.Decorations.Select(TagOf).OfType<(string Open, string Close)>().ToList();
        tags.ForEach(tag => output.Write(tag.Open));
        output.Write(Escape(run.Text));
        foreach (var tag in Enumerable.Reverse(tags)) output.Write(tag.Close);
    }

    private static (string Open, string Close)? TagOf(Decoration decoration) => decoration switch
    {
        Decoration.Italic or Decoration.Oblique => ("<i>", "</i>"),
        Decoration.Bold => ("<b>", "</b>"),
        Decoration.NormalStyle => ("<span style=\"font-style:normal\">", "</span>"),
        Decoration.SmallCaps => ("<span style=\"font-variant:small-caps\">", "</span>"),
        Decoration.Underline => ("<u>", "</u>"),
        Decoration.Superscript => ("<sup>", "</sup>"),
        Decoration.Subscript => ("<sub>", "</sub>"),
        Decoration.LeftMargin => ("<span class=\"margin\">", "</span> "),
        Decoration.Block or Decoration.Indent => ("<span class=\"block\">", "</span>"),
        _ => null,
    };
}
