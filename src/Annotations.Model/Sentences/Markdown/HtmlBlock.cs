namespace Annotations.Model.Sentences.Markdown;

/// <summary>An HTML block: the line that opens it, and what closes it.</summary>
internal static class HtmlBlock
{
    /// <summary>A block that only a blank line closes.</summary>
    public const string BlankLine = "";

    private static readonly string[] BlockTags =
    [
        "address", "article", "aside", "base", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details", "dialog",
        "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
        "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol",
        "optgroup", "option", "p", "param", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr",
        "track", "ul",
    ];

    /// <summary>The text that closes the HTML block which the line opens, or null when it opens none.</summary>
    public static string? CloserOf(ReadOnlySpan<char> line, bool inParagraph)
    {
        if (line.Length < 2 || line[0] != '<')
        {
            return null;
        }

        if (line.StartsWith("<!--"))
        {
            return "-->";
        }

        if (line[1] is '?' or '!')
        {
            return line[1] == '?' ? "?>" : ">";
        }

        return CloserOfTag(line, inParagraph);
    }

    /// <summary>Moves past the lines of the block that <paramref name="opener"/> opens.</summary>
    public static void Read(string text, MarkdownLine opener, string closer, ref int at)
    {
        var isClosed = closer.Length > 0 && opener.Text(text).Contains(closer, StringComparison.OrdinalIgnoreCase);
        while (!isClosed && at < text.Length)
        {
            var line = MarkdownLine.At(text, at);
            if (line.Quotes < opener.Quotes || (closer == BlankLine && line.IsBlank))
            {
                return;
            }

            at = line.Next;
            isClosed = closer.Length > 0 && line.Text(text).Contains(closer, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static string? CloserOfTag(ReadOnlySpan<char> line, bool inParagraph)
    {
        var name = line[1] == '/' ? line[2..] : line[1..];
        var end = 0;
        while (end < name.Length && char.IsAsciiLetterOrDigit(name[end]))
        {
            end++;
        }

        name = name[..end];
        foreach (var raw in (ReadOnlySpan<string>)["script", "pre", "style", "textarea"])
        {
            if (name.Equals(raw, StringComparison.OrdinalIgnoreCase))
            {
                return $"</{raw}>";
            }
        }

        return IsBlockTag(name) || (!inParagraph && end > 0 && IsOneTag(line)) ? BlankLine : null;
    }

    private static bool IsOneTag(ReadOnlySpan<char> line) => line.IndexOf('>') == line.Length - 1 && !line.Contains(':');

    private static bool IsBlockTag(ReadOnlySpan<char> name)
    {
        foreach (var tag in BlockTags)
        {
            if (name.Equals(tag, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
