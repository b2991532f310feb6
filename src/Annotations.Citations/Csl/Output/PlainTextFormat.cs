using System.Text;

namespace Annotations.Citations.Csl.Output;

/// <summary>Plain text: no decorations; a displayed block begins a line.</summary>
public sealed class PlainTextFormat : IOutputFormat
{
    /// <summary>The format; it has no state.</summary>
    public static PlainTextFormat Instance { get; } = new();

    /// <inheritdoc/>
    public void Text(StringBuilder output, string text) => output.Append(text);

    /// <inheritdoc/>
    public void Open(StringBuilder output, Decoration decoration)
    {
        if (decoration is Decoration.Block or Decoration.LeftMargin or Decoration.Indent && output.Length > 0)
        {
            output.Append('\n');
        }
        else if (decoration == Decoration.RightInline && output.Length > 0 && output[^1] != ' ')
        {
            output.Append(' ');
        }
    }

    /// <inheritdoc/>
    public void Close(StringBuilder output, Decoration decoration)
    {
    }

    /// <inheritdoc/>
    public string Entry(string text) => text.Trim() + "\n";

    /// <inheritdoc/>
    public string BibliographyStart => string.Empty;

    /// <inheritdoc/>
    public string BibliographyEnd => string.Empty;
}
