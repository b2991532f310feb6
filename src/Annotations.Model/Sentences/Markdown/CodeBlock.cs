using Annotations.Model.Sentences.Boundaries;

namespace Annotations.Model.Sentences.Markdown;

/// <summary>Reads the lines of a block of code, and moves past them.</summary>
internal static class CodeBlock
{
    /// <summary>So many columns make a line code.</summary>
    public const int Indent = 4;

    /// <summary>The code after the fence on <paramref name="opener"/>; a fence that is never closed runs to the end of what it stands in.</summary>
    public static TextSpan ReadFenced(string text, MarkdownLine opener, ref int at)
    {
        var fence = opener.Text(text);
        var length = LineForm.FenceLength(fence);
        var first = at;
        var last = at;
        while (at < text.Length && MarkdownLine.At(text, at) is var line && line.Quotes >= opener.Quotes)
        {
            at = line.Next;
            if (Closes(line.Text(text), fence[0], length))
            {
                break;
            }

            last = at;
        }

        return Trim(text, first, last);
    }

    /// <summary>The code from <paramref name="opener"/> on, with the blank lines inside it.</summary>
    public static TextSpan ReadIndented(string text, MarkdownLine opener, int containerIndent, ref int at)
    {
        var end = opener.Content.End;
        while (at < text.Length)
        {
            var line = MarkdownLine.At(text, at);
            if (!line.IsBlank && (line.Indent - containerIndent < Indent || line.Quotes != opener.Quotes))
            {
                break;
            }

            at = line.Next;
            end = line.IsBlank ? end : line.Content.End;
        }

        return new TextSpan(opener.Content.Start, end);
    }

    private static bool Closes(ReadOnlySpan<char> line, char mark, int length) =>
        LineForm.CountLeading(line, mark) >= length && line.IndexOfAnyExcept(mark) < 0;

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && Glyphs.IsWhite(text[start]))
        {
            start++;
        }

        while (end > start && Glyphs.IsWhite(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
