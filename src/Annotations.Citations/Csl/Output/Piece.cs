namespace Annotations.Citations.Csl.Output;

/// <summary>A step of flat output: some text, or where a decoration begins or ends.</summary>
internal struct Piece
{
    internal PieceKind Kind { get; init; }

    internal Decoration Decoration { get; init; }

    internal string Text { get; set; }

    /// <summary>Whether the decoration comes from a datum's markup, and so alternates with the one around it.</summary>
    internal bool IsMarkup { get; init; }

    internal static Piece OfText(string text) => new() { Kind = PieceKind.Text, Text = text };

    internal static Piece OfAffix(string text) => new() { Kind = PieceKind.Affix, Text = text };

    internal static Piece Open(Decoration decoration) => new() { Kind = PieceKind.Open, Decoration = decoration, Text = string.Empty };

    internal static Piece OpenMarkup(Decoration decoration) => new() { Kind = PieceKind.Open, Decoration = decoration, Text = string.Empty, IsMarkup = true };

    internal static Piece Close(Decoration decoration) => new() { Kind = PieceKind.Close, Decoration = decoration, Text = string.Empty };

    internal readonly bool IsText => Kind <= PieceKind.Affix;
}
