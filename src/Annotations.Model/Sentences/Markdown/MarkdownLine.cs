using Annotations.Model.Sentences.Blocks;
using Annotations.Model.Sentences.Boundaries;

namespace Annotations.Model.Sentences.Markdown;

/// <summary>A line of Markdown past the quotation marks and list marks it opens with.</summary>
/// <param name="Start">The line's first character that is not white space: a mark or the text itself.</param>
/// <param name="Content">The rest of the line without marks and outer white space.</param>
/// <param name="Indent">How many columns of white space stand before the content, after the last quotation mark.</param>
/// <param name="Quotes">How many quotation marks it opens with.</param>
/// <param name="Next">Where the next line begins.</param>
internal readonly record struct MarkdownLine(int Start, TextSpan Content, int Indent, int Quotes, int Next)
{
    private const int TabWidth = 4;

    /// <summary>More than this is code, not a quotation.</summary>
    private const int WidestMarkIndent = 3;

    public bool IsBlank => Content.Length == 0;

    public static MarkdownLine At(string text, int start)
    {
        var line = Line.At(text, start);
        var at = start;
        var quotes = 0;
        var indent = SkipIndent(text, ref at, line.Content.End, 0);
        while (indent <= WidestMarkIndent && at < line.Content.End && text[at] == '>')
        {
            quotes++;
            at++;
            if (at < line.Content.End && text[at] == ' ')
            {
                at++;
            }

            indent = SkipIndent(text, ref at, line.Content.End, 0);
        }

        return new MarkdownLine(line.Content.Start, new TextSpan(Math.Min(at, line.Content.End), line.Content.End), indent, quotes, line.Next);
    }

    /// <summary>The line after a list's mark of <paramref name="width"/> characters.</summary>
    public MarkdownLine After(string text, int width)
    {
        var at = Content.Start + width;
        var indent = SkipIndent(text, ref at, Content.End, Indent + width);
        return this with { Content = new TextSpan(at, Content.End), Indent = indent };
    }

    public ReadOnlySpan<char> Text(string text) => Content.Slice(text);

    private static int SkipIndent(string text, ref int at, int end, int column)
    {
        for (; at < end && Glyphs.IsWhite(text[at]); at++)
        {
            column += text[at] == '\t' ? TabWidth - (column % TabWidth) : 1;
        }

        return column;
    }
}
