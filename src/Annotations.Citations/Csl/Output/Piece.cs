namespace Annotations.Citations.Csl.Output;

/// <summary>A step of flat output: some text, or where a decoration begins or ends.</summary>
internal struct Piece
{
    private string? mark;

    internal PieceKind Kind { get; init; }

    internal Decoration Decoration { get; init; }

    /// <summary>The text; before the begin of a block or after the end of a decoration, what moved there.</summary>
    internal string Text { get; set; }

    /// <summary>The quotation mark that a datum has for this decoration; empty when there is none.</summary>
    internal readonly string Mark => mark ?? string.Empty;

    /// <summary>Whether the decoration comes from a datum's markup, and so alternates with the one around it.</summary>
    internal bool IsMarkup { get; init; }

    /// <summary>Whether the text ends in a number that may stand in a range.</summary>
    internal bool IsNumber { get; init; }

    internal static Piece OfText(string text) => new() { Kind = PieceKind.Text, Text = text };

    /// <summary>Whether the affix follows an element that has others within, and so meets their last character whatever its format.</summary>
    internal bool MeetsNested { get; init; }

    /// <summary>What of a prefix may become one with the affix before it.</summary>
    internal Meeting Meeting { get; init; }

    internal static Piece OfOuterAffix(string text) => new() { Kind = PieceKind.Affix, Text = text, MeetsNested = true };

    internal static Piece OfAffix(string text) => new() { Kind = PieceKind.Affix, Text = text };

    /// <summary>Whether a "normal" is written although nothing around is otherwise.</summary>
    internal bool IsShown { get; init; }

    internal static Piece Open(Decoration decoration, bool isShown = false) => new() { Kind = PieceKind.Open, Decoration = decoration, Text = string.Empty, IsShown = isShown };

    /// <param name="mark">The quotation mark that stands for itself where no other is around; empty for all else.</param>
    internal static Piece OpenMarkup(Decoration decoration, string mark) => new() { Kind = PieceKind.Open, Decoration = decoration, Text = string.Empty, mark = mark, IsMarkup = true };

    internal static Piece CloseMarkup(Decoration decoration, string mark) => new() { Kind = PieceKind.Close, Decoration = decoration, Text = string.Empty, mark = mark, IsMarkup = true };

    internal static Piece Close(Decoration decoration) => new() { Kind = PieceKind.Close, Decoration = decoration, Text = string.Empty };

    /// <summary>Whether the text comes from the style, and so gives way to data's.</summary>
    internal readonly bool IsOfStyle => Kind is PieceKind.Affix or PieceKind.Value;

    internal readonly bool IsText => Kind <= PieceKind.Words;
}
