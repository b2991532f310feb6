using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Annotations.Editions.Text;

/// <summary>Reads what stands within Markdown's leaf blocks, with the marks that belong there.</summary>
internal sealed class MarkdownInlines(string text, TextMarks marks)
{
    public IReadOnlyList<Inline> Of(LeafBlock? block)
    {
        if (block?.Inline is null) return [];
        var list = new InlineList(marks);
        AddAll(block.Inline, list);
        list.FlushTo(block.Span.End + 1);
        return list.Content;
    }

    /// <summary>The marks that are left on the line of a position.</summary>
    public IReadOnlyList<Inline> RestOfLine(int position)
    {
        var list = new InlineList(marks);
        var end = text.IndexOf('\n', Math.Clamp(position, 0, text.Length));
        list.FlushTo(end < 0 ? text.Length : end);
        return list.Content;
    }

    private void AddAll(ContainerInline container, InlineList list)
    {
        foreach (var inline in container) Add(inline, list);
    }

    private void Add(Markdig.Syntax.Inlines.Inline inline, InlineList list)
    {
        var start = inline.Span.Start;
        list.MoveTo(start);
        switch (inline)
        {
            case LiteralInline literal:
                list.AddWords(literal.Content.AsSpan(), start + (literal.IsFirstCharacterEscaped ? 1 : 0));
                break;
            case HtmlEntityInline entity:
                list.Add(new Words(entity.Transcoded.ToString()));
                break;
            case LineBreakInline lineBreak:
                list.Add(lineBreak.IsHard ? new LineBreak() : new Words(" "));
                break;
            case CodeInline code:
                list.Add(new Code(code.Content));
                break;
            case AutolinkInline link:
                list.Add(LinkOf(link.IsEmail ? "mailto:" + link.Url : link.Url, [new Words(link.Url)]));
                break;
            case EmphasisInline emphasis:
                list.Add(emphasis.DelimiterCount >= 2 ? new Strong(Within(emphasis)) : new Emphasis(Within(emphasis)));
                break;
            case LinkInline link:
                list.Add(LinkOf(link.Url, Within(link)));
                break;
            case ContainerInline container:
                AddAll(container, list);
                break;
        }
    }

    private IReadOnlyList<Inline> Within(ContainerInline container)
    {
        var list = new InlineList(marks);
        AddAll(container, list);
        return list.Content;
    }

    /// <summary>A link that could run something, or that leads nowhere from an edition, is its words.</summary>
    private static Inline LinkOf(string? address, IReadOnlyList<Inline> content) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto"
            ? new Link(uri, content)
            : new Span(content);
}
