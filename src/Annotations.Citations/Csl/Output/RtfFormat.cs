using System.Globalization;
using System.Text;

namespace Annotations.Citations.Csl.Output;

/// <summary>Rich Text Format 1.9.1, the body of a document: text beyond ASCII as Unicode escapes, every decoration a group.</summary>
public sealed class RtfFormat : IOutputFormat
{
    /// <summary>The format; it has no state.</summary>
    public static RtfFormat Instance { get; } = new();

    /// <inheritdoc/>
    public void Text(StringBuilder output, string text)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '\\' or '{' or '}' => output.Append('\\').Append(character),
                '\n' => output.Append("\\line "),
                '\t' => output.Append("\\tab "),
                < ' ' or '\u007F' => output,
                < '\u007F' => output.Append(character),
                _ => output.Append("\\uc0\\u").Append(((short)character).ToString(CultureInfo.InvariantCulture)).Append(' '),
            };
        }
    }

    /// <inheritdoc/>
    public void Open(StringBuilder output, Decoration decoration) => output.Append(decoration switch
    {
        Decoration.Italic or Decoration.Oblique => "{\\i ",
        Decoration.NormalStyle => "{\\i0 ",
        Decoration.Bold => "{\\b ",
        Decoration.NormalWeight or Decoration.Light => "{\\b0 ",
        Decoration.SmallCaps => "{\\scaps ",
        Decoration.NormalVariant => "{\\scaps0 ",
        Decoration.Underline => "{\\ul ",
        Decoration.NoUnderline => "{\\ulnone ",
        Decoration.Superscript => "{\\super ",
        Decoration.Subscript => "{\\sub ",
        Decoration.Baseline => "{\\nosupersub ",
        Decoration.Block or Decoration.Indent when output.Length > 0 => "\\line {",
        Decoration.RightInline => "\\tab {",
        _ => "{",
    });

    /// <inheritdoc/>
    public void Close(StringBuilder output, Decoration decoration) => output.Append('}');

    /// <inheritdoc/>
    public string Entry(string text) => text + "\\par\n";

    /// <inheritdoc/>
    public string BibliographyStart => "{\\rtf1\\ansi\\deff0\n";

    /// <inheritdoc/>
    public string BibliographyEnd => "}";
}
