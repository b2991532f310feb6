using System.Text;
using Annotations.Citations.Csl.Locales;

namespace Annotations.Citations.Csl.Output;

/// <summary>Writes pieces in a format: quotation marks alternate, and so do decorations that data's markup doubles.</summary>
internal sealed class PieceWriter(MergedLocale locale, IOutputFormat format)
{
    private readonly StringBuilder output = new();
    private readonly Stack<(Decoration Decoration, bool IsLiteral)> written = new();

    internal string Write(List<Piece> pieces)
    {
        written.Clear();
        foreach (var piece in pieces)
        {
            switch (piece.Kind)
            {
                case PieceKind.Open:
                    format.Text(output, piece.Text);
                    Open(piece);
                    break;
                case PieceKind.Close:
                    Close(piece);
                    format.Text(output, piece.Text);
                    break;
                default:
                    format.Text(output, piece.Text);
                    break;
            }
        }

        var text = output.ToString();
        output.Clear();
        return text;
    }

    private void Open(Piece piece)
    {
        if (piece.Mark.Length > 0 && AroundQuote() == Decoration.None)
        {
            format.Text(output, piece.Mark);
            written.Push((Decoration.None, true));
            return;
        }

        var decoration = piece.IsMarkup || piece.Decoration == Decoration.Quote ? Flipped(piece.Decoration) : piece.Decoration;
        if (decoration is Decoration.Quote or Decoration.InnerQuote)
        {
            format.Text(output, decoration == Decoration.Quote ? locale.OpenQuote : locale.OpenInnerQuote);
        }
        else if (decoration is Decoration.NormalStyle or Decoration.NormalVariant or Decoration.NormalWeight && !piece.IsShown && !IsNeeded(decoration))
        {
            decoration = Decoration.None;
        }
        else if (decoration is not (Decoration.None or Decoration.NoQuote))
        {
            format.Open(output, decoration);
        }

        written.Push((decoration, false));
    }

    private void Close(Piece piece)
    {
        var (decoration, isLiteral) = written.Pop();
        if (isLiteral)
        {
            format.Text(output, piece.Mark);
        }
        else if (decoration is Decoration.Quote or Decoration.InnerQuote)
        {
            format.Text(output, decoration == Decoration.Quote ? locale.CloseQuote : locale.CloseInnerQuote);
        }
        else if (decoration is not (Decoration.None or Decoration.NoQuote))
        {
            format.Close(output, decoration);
        }
    }

    /// <summary>Italics in italics are upright; so for bold and small capitals.</summary>
    private Decoration Flipped(Decoration decoration) => decoration switch
    {
        Decoration.Italic => Around(Decoration.Italic, Decoration.NormalStyle) == Decoration.Italic ? Decoration.NormalStyle : decoration,
        Decoration.NoDecoration => Around(Decoration.Italic, Decoration.NormalStyle) == Decoration.Italic ? Decoration.NormalStyle : Decoration.None,
        Decoration.Bold => Around(Decoration.Bold, Decoration.NormalWeight) == Decoration.Bold ? Decoration.NormalWeight : decoration,
        Decoration.SmallCaps => Around(Decoration.SmallCaps, Decoration.NormalVariant) == Decoration.SmallCaps ? Decoration.NormalVariant : decoration,
        Decoration.Quote or Decoration.InnerQuote => AroundQuote() switch
        {
            Decoration.Quote => Decoration.InnerQuote,
            Decoration.InnerQuote or Decoration.NoQuote => Decoration.Quote,
            _ => decoration,
        },
        _ => decoration,
    };

    /// <summary>Whether the text around is otherwise, so that "normal" says something.</summary>
    private bool IsNeeded(Decoration normal) => normal switch
    {
        Decoration.NormalStyle => Has(Decoration.Italic) || Has(Decoration.Oblique),
        Decoration.NormalVariant => Has(Decoration.SmallCaps),
        _ => Has(Decoration.Bold),
    };

    private bool Has(Decoration decoration) => Around(decoration, decoration) == decoration;

    private Decoration AroundQuote()
    {
        foreach (var (decoration, _) in written)
        {
            if (decoration is Decoration.Quote or Decoration.InnerQuote or Decoration.NoQuote)
            {
                return decoration;
            }
        }

        return Decoration.None;
    }

    private Decoration Around(Decoration one, Decoration other)
    {
        foreach (var (decoration, _) in written)
        {
            if (decoration == one || decoration == other)
            {
                return decoration;
            }
        }

        return Decoration.None;
    }
}
