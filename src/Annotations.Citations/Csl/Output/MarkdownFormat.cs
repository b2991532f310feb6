using System.Text;

namespace Annotations.Citations.Csl.Output;

/// <summary>
/// Markdown (CommonMark 0.31), with inline HTML for what it has no marks for. Characters that could begin markup are
/// escaped by a backslash, the less-than sign and ampersand by entities.
/// </summary>
public sealed class MarkdownFormat : IOutputFormat
{
    private const string Escaped = "\\`*_[]#~|!";

    /// <summary>The format; it has no state.</summary>
    public static MarkdownFormat Instance { get; } = new();

    /// <inheritdoc/>
    public void Text(StringBuilder output, string text)
    {
        foreach (var character in text)
        {
            if (character is ' ' or '\t' or '\n' or '\r')
            {
                AppendSpace(output);
                continue;
            }

            _ = character switch
            {
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                '&' => output.Append("&amp;"),
                '+' or '-' or '=' or '.' or ')' when MayBeginBlock(output) => output.Append('\\').Append(character),
                _ when Escaped.Contains(character, StringComparison.Ordinal) => output.Append('\\').Append(character),
                _ => output.Append(character),
            };
        }
    }

    /// <inheritdoc/>
    public void Open(StringBuilder output, Decoration decoration)
    {
        if (decoration is Decoration.Block or Decoration.LeftMargin or Decoration.Indent && output.Length > 0)
        {
            output.Append("  \n");
            return;
        }

        output.Append(decoration switch
        {
            Decoration.Italic or Decoration.Oblique => "*",
            Decoration.Bold => "**",
            Decoration.SmallCaps => "<span style=\"font-variant:small-caps\">",
            Decoration.Underline => "<u>",
            Decoration.Superscript => "<sup>",
            Decoration.Subscript => "<sub>",
            Decoration.NormalStyle => "<span style=\"font-style:normal\">",
            Decoration.NormalVariant => "<span style=\"font-variant:normal\">",
            Decoration.NormalWeight or Decoration.Light => "<span style=\"font-weight:normal\">",
            Decoration.RightInline => " ",
            _ => string.Empty,
        });
    }

    /// <inheritdoc/>
    public void Close(StringBuilder output, Decoration decoration)
    {
        switch (decoration)
        {
            case Decoration.Italic or Decoration.Oblique:
                CloseEmphasis(output, "*");
                break;
            case Decoration.Bold:
                CloseEmphasis(output, "**");
                break;
            default:
                output.Append(TagOfEnd(decoration));
                break;
        }
    }

    /// <inheritdoc/>
    public string Entry(string text) => text.Trim() + "\n\n";

    /// <inheritdoc/>
    public string BibliographyStart => string.Empty;

    /// <inheritdoc/>
    public string BibliographyEnd => string.Empty;

    private static string TagOfEnd(Decoration decoration) => decoration switch
    {
        Decoration.Underline => "</u>",
        Decoration.Superscript => "</sup>",
        Decoration.Subscript => "</sub>",
        Decoration.SmallCaps or Decoration.NormalStyle or Decoration.NormalVariant or Decoration.NormalWeight or Decoration.Light => "</span>",
        _ => string.Empty,
    };

    /// <summary>Whether three spaces begin the line: a fourth would make it a block of code.</summary>
    private static bool IsIndent(StringBuilder output)
    {
        var start = output.Length - 3;
        return start >= 0 && output[start] == ' ' && output[start + 1] == ' ' && output[start + 2] == ' ' && (start == 0 || output[start - 1] == '\n');
    }

    /// <summary>
    /// A space. After asterisks that open emphasis it goes before them, since with a space after them they would open nothing, or a list (CommonMark, sections 5.2 and 6.2); at the
    /// start of a line it would not be seen.
    /// </summary>
    private static void AppendSpace(StringBuilder output)
    {
        var start = output.Length;
        while (start > 0 && output[start - 1] == '*')
        {
            start--;
        }

        if (start == output.Length || (start > 0 && output[start - 1] is not (' ' or '\n')))
        {
            output.Append(IsIndent(output) ? "&#32;" : " ");
        }
        else if (start > 0 && output[start - 1] == ' ')
        {
            output.Insert(start, ' ');
        }
    }

    /// <summary>Closes emphasis before the spaces at its end: after a space, asterisks close nothing.</summary>
    private static void CloseEmphasis(StringBuilder output, string mark)
    {
        var end = output.Length;
        while (end > 0 && output[end - 1] == ' ')
        {
            end--;
        }

        output.Insert(end, mark);
    }

    /// <summary>Whether only digits stand in the line so far: then these signs could begin a list or a heading.</summary>
    private static bool MayBeginBlock(StringBuilder output)
    {
        for (var i = output.Length - 1; i >= 0 && output[i] != '\n'; i--)
        {
            if (!char.IsAsciiDigit(output[i]) && output[i] != ' ')
            {
                return false;
            }
        }

        return true;
    }
}
