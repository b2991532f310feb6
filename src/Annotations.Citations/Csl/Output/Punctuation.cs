using System.Runtime.InteropServices;

namespace Annotations.Citations.Csl.Output;

/// <summary>
/// Where affixes and delimiters meet text: doubled punctuation and spaces are written once, and punctuation moves
/// inside closing quotation marks when the locale says so (CSL 1.0.2, "Locale Options").
/// </summary>
internal sealed class Punctuation(List<Piece> pieces, bool isInQuote)
{
    /// <summary>The last piece with text; -1 before any.</summary>
    private int last;

    /// <summary>The last piece with text before the innermost quotation mark that has closed since; -1 when none has.</summary>
    private int quoted;

    internal void Apply()
    {
        (last, quoted) = (-1, -1);
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Kind == PieceKind.Close && piece.Decoration is Decoration.Quote or Decoration.InnerQuote)
            {
                quoted = quoted < 0 ? last : quoted;
            }
            else if (piece.IsText && piece.Text.Length > 0)
            {
                Meet(i);
            }
        }
    }

    private void Meet(int i)
    {
        if (last >= 0)
        {
            if (pieces[i].Kind == PieceKind.Affix || pieces[last].Kind == PieceKind.Affix)
            {
                Join(i);
            }
        }

        if (pieces[i].Text.Length > 0)
        {
            (last, quoted) = (i, -1);
        }
    }

    private void Join(int i)
    {
        var span = CollectionsMarshal.AsSpan(pieces);
        ref var next = ref span[i];
        if (quoted >= 0)
        {
            Join(ref span[quoted], ref next);
        }
        else
        {
            Merge(ref span[last], ref next);
        }

        if (next.Text.Length > 0 && span[last].Text is [.., ' '] && next.Text[0] == ' ')
        {
            next.Text = next.Text[1..];
        }
    }

    /// <summary>Across a closing quotation mark: into it, or out of it.</summary>
    private void Join(ref Piece inside, ref Piece next)
    {
        if (inside.Text.Length == 0)
        {
            return;
        }

        if (isInQuote && next.Text[0] is '.' or ',' or '!' or '?')
        {
            inside.Text = string.Concat(inside.Text.AsSpan(0, inside.Text.Length - 1), PunctuationPairs.Merge(inside.Text[^1], next.Text[0]));
            next.Text = next.Text[1..];
        }
        else if (!isInQuote && PunctuationPairs.IsMark(inside.Text[^1]) && PunctuationPairs.IsMark(next.Text[0]))
        {
            next.Text = string.Concat(PunctuationPairs.Merge(inside.Text[^1], next.Text[0]), next.Text.AsSpan(1));
            inside.Text = inside.Text[..^1];
        }
    }

    private static void Merge(ref Piece before, ref Piece next)
    {
        if (PunctuationPairs.Single(before.Text[^1], next.Text[0]) is { } mark)
        {
            before.Text = mark == before.Text[^1] ? before.Text : string.Concat(before.Text.AsSpan(0, before.Text.Length - 1), [mark]);
            next.Text = next.Text[1..];
        }
    }
}
