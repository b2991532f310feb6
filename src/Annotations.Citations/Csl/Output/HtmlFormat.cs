using System.Buffers;
using System.Text;

namespace Annotations.Citations.Csl.Output;

/// <summary>HTML as the reference processor, citeproc-js, writes it.</summary>
public sealed class HtmlFormat : IOutputFormat
{
    /// <summary>The format; it has no state.</summary>
    public static HtmlFormat Instance { get; } = new();

    /// <summary>What is not written as it is.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>" + SuperscriptCharacters.All);

    /// <inheritdoc/>
    public void Text(StringBuilder output, string text)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            output.Append(rest[..at]);
            Escape(output, rest[at]);
            rest = rest[(at + 1)..];
        }

        output.Append(rest);
    }

    private static void Escape(StringBuilder output, char character)
    {
        switch (character)
        {
            case '&':
                output.Append("&#38;");
                break;
            case '<':
                output.Append("&#60;");
                break;
            case '>':
                output.Append("&#62;");
                break;
            default:
                output.Append("<sup>").Append(SuperscriptCharacters.BaseOf(character)).Append("</sup>");
                break;
        }
    }

    /// <inheritdoc/>
    public void Open(StringBuilder output, Decoration decoration) => output.Append(decoration switch
    {
        Decoration.Italic => "<i>",
        Decoration.Oblique => "<em>",
        Decoration.NormalStyle => "<span style=\"font-style:normal;\">",
        Decoration.SmallCaps => "<span style=\"font-variant:small-caps;\">",
        Decoration.NormalVariant => "<span style=\"font-variant:normal;\">",
        Decoration.Bold => "<b>",
        Decoration.NormalWeight or Decoration.Light => "<span style=\"font-weight:normal;\">",
        Decoration.Underline => "<span style=\"text-decoration:underline;\">",
        Decoration.NoUnderline => "<span style=\"text-decoration:none;\">",
        Decoration.Superscript => "<sup>",
        Decoration.Subscript => "<sub>",
        Decoration.Baseline => "<span style=\"baseline\">",
        Decoration.NoDecoration => "<span style=\"font-style:normal;font-weight:normal;\">",
        Decoration.Block => "\n\n    <div class=\"csl-block\">",
        Decoration.LeftMargin => "\n    <div class=\"csl-left-margin\">",
        Decoration.RightInline => "<div class=\"csl-right-inline\">",
        Decoration.Indent => "\n    <div class=\"csl-indent\">",
        _ => string.Empty,
    });

    /// <inheritdoc/>
    public void Close(StringBuilder output, Decoration decoration) => output.Append(decoration switch
    {
        Decoration.Italic => "</i>",
        Decoration.Oblique => "</em>",
        Decoration.Bold => "</b>",
        Decoration.Superscript => "</sup>",
        Decoration.Subscript => "</sub>",
        Decoration.Block => "</div>\n",
        Decoration.LeftMargin => "</div>",
        Decoration.RightInline => "</div>\n  ",
        Decoration.Indent => "</div>\n  ",
        Decoration.None or Decoration.Quote or Decoration.InnerQuote or Decoration.NoCase => string.Empty,
        _ => "</span>",
    });

    /// <inheritdoc/>
    public string Entry(string text) => $"  <div class=\"csl-entry\">{text}</div>\n";

    /// <inheritdoc/>
    public string BibliographyStart => "<div class=\"csl-bib-body\">\n";

    /// <inheritdoc/>
    public string BibliographyEnd => "</div>";
}
