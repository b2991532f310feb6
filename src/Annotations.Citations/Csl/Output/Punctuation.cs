using System.Runtime.InteropServices;
using System.Text;

namespace Annotations.Citations.Csl.Output;

/// <summary>
/// Where affixes and delimiters meet text: doubled punctuation and spaces are written once, and punctuation moves
/// inside closing quotation marks when the locale says so (CSL 1.0.2, "Locale Options").
/// </summary>
internal sealed class Punctuation(List<Piece> pieces, bool isInQuote)
{
    /// <summary>The last piece with text; -1 before any.</summary>
    private int last;

    /// <summary>Whether the last text that is not the style's ends in a number that may stand in a range.</summary>
    private bool followsNumber;

    /// <summary>Where the innermost quotation mark closed since then; -1 when none has.</summary>
    private int quoteEnd;

    /// <summary>Whether a format of the style ended since then.</summary>
    private bool endsFormat;

    /// <summary>Whether quotation marks of the style ended since then.</summary>
    private bool endsQuote;

    /// <summary>Whether a format of the style began since then: a space within stays.</summary>
    private bool beginsFormat;

    /// <summary>Whether a displayed block has begun since the last text: its first space stays.</summary>
    private bool beginsBlock;

    /// <summary>Where that block begins.</summary>
    private int block;

    internal void Apply()
    {
        (last, quoteEnd, block) = (-1, -1, -1);
        (beginsBlock, endsQuote, endsFormat, beginsFormat, followsNumber) = (false, false, false, false, false);
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Kind == PieceKind.Close && piece.Decoration is Decoration.Quote or Decoration.InnerQuote)
            {
                quoteEnd = quoteEnd < 0 && last >= 0 ? i : quoteEnd;
                endsQuote |= !piece.IsMarkup;
            }
            else if (piece.Kind == PieceKind.Close)
            {
                endsFormat |= !piece.IsMarkup && piece.Decoration < Decoration.Block;
            }
            else if (piece.Kind == PieceKind.Open && piece.Decoration >= Decoration.Block)
            {
                (block, beginsBlock) = (i, true);
            }
            else if (piece.Kind == PieceKind.Open)
            {
                beginsFormat |= !piece.IsMarkup;
            }
            else if (piece.IsText && piece.Text.Length > 0)
            {
                Meet(i);
                beginsBlock = false;
            }
        }

        EndBlock();
    }

    /// <summary>A space at the end of the last displayed block stands after it.</summary>
    private void EndBlock()
    {
        var end = pieces.Count - 1;
        if (end <= last || last < 0 || pieces[end] is not { Kind: PieceKind.Close, Decoration: >= Decoration.Block } || pieces[last] is not { Kind: PieceKind.Affix, Text: [.., ' '] })
        {
            return;
        }

        var span = CollectionsMarshal.AsSpan(pieces);
        (span[last].Text, span[end].Text) = (span[last].Text[..^1], " ");
    }

    private void Meet(int i)
    {
        if (beginsBlock && pieces[i].IsOfStyle)
        {
            LeaveBlock(i);
        }

        if (pieces[i].Text.Length == 0)
        {
            return;
        }

        if (last >= 0 && (pieces[i].IsOfStyle || pieces[i].Kind == PieceKind.Words || pieces[last].IsOfStyle))
        {
            Join(i);
        }

        if (pieces[i].Text.Length > 0)
        {
            (last, quoteEnd, endsQuote, endsFormat, beginsFormat) = (i, -1, false, false, false);
            followsNumber = pieces[i].IsNumber || (followsNumber && pieces[i].Kind == PieceKind.Affix);
        }
    }

    /// <summary>Punctuation that begins a displayed block ends what stands before; a space that begins the first block stands before it.</summary>
    private void LeaveBlock(int i)
    {
        var span = CollectionsMarshal.AsSpan(pieces);
        ref var before = ref span[last >= 0 ? last : block];
        ref var next = ref span[i];
        var (text, left) = (new StringBuilder(before.Text), 0);
        while (left < next.Text.Length && (next.Text[left] == ' ' ? last < 0 && text.Length == 0 : last >= 0 && PunctuationPairs.IsMark(next.Text[left])))
        {
            var isSame = text.Length > 0 && PunctuationPairs.Single(text[^1], next.Text[left]) is not null;
            _ = isSame ? text : text.Append(next.Text[left]);
            left++;
        }

        (before.Text, next.Text) = left == 0 ? (before.Text, next.Text) : (text.ToString(), next.Text[left..]);
    }

    private void Join(int i)
    {
        var span = CollectionsMarshal.AsSpan(pieces);
        ref var next = ref span[i];
        if (next.Kind == PieceKind.Text && PunctuationPairs.AreMarks(next.Text))
        {
            // Text that is nothing but marks stays whatever it meets.
            return;
        }

        var meeting = next.Meeting switch
        {
            Meeting.Suffix => span[last].Kind == PieceKind.Affix ? Meeting.None : Meeting.Full,
            var other => other,
        };
        if (meeting == Meeting.None)
        {
            return;
        }

        if (meeting != Meeting.Spaces)
        {
            JoinMarks(span, ref next);
        }

        if (meeting != Meeting.Marks && !beginsBlock && !endsFormat && !beginsFormat && next.Kind is PieceKind.Affix or PieceKind.Words && next.Text.Length > 0 && span[last] is { Kind: PieceKind.Affix or PieceKind.Words, Text: [.., ' '] } && next.Text[0] == ' ')
        {
            next.Text = next.Text[1..];
        }
    }

    private void JoinMarks(Span<Piece> span, ref Piece next)
    {
        if (quoteEnd < 0 && ((endsFormat && !next.MeetsNested) || (followsNumber && next.Kind == PieceKind.Affix)) && next.Kind != PieceKind.Words)
        {
            MeetFormatted(ref span[last], ref next);
        }
        else if (quoteEnd < 0 && next.Kind != PieceKind.Words)
        {
            Merge(ref span[last], ref next);
        }
        else if (quoteEnd >= 0 && isInQuote && MovesIn(span[quoteEnd], next))
        {
            MoveIn(ref span[last], ref span[span[quoteEnd - 1].Kind == PieceKind.Open ? last : quoteEnd - 1], ref next);
        }
        else if (quoteEnd >= 0)
        {
            MoveOut(ref span[last], ref span[quoteEnd], ref next);
            MoveIntoFormat(ref span[quoteEnd], ref next);
        }
    }

    /// <summary>
    /// Colons and semicolons move into quotation marks of the style alone, and only where these stand within another
    /// element. Of the words after a cite neither a comma nor a mark that is all there is moves.
    /// </summary>
    private static bool MovesIn(Piece quote, Piece next) => next.Text[0] switch
    {
        var mark when next.Kind == PieceKind.Words && (mark == ',' || next.Text.Length == 1) => false,
        '.' or ',' or '!' or '?' => true,
        ':' or ';' => next.MeetsNested && !quote.IsMarkup,
        _ => false,
    };

    /// <summary>Into the quotation, after whatever decorations end with it.</summary>
    private static void MoveIn(ref Piece inside, ref Piece end, ref Piece next)
    {
        var mark = next.Text[0];
        next.Text = next.Text[1..];
        if (PunctuationPairs.Merge(inside.Text[^1], mark) is [var one])
        {
            inside.Text = string.Concat(inside.Text.AsSpan(0, inside.Text.Length - 1), [one]);
        }
        else
        {
            end.Text += mark;
        }
    }

    /// <summary>A mark does not stand on both sides of the quotation mark; commas, colons and semicolons stand outside when another mark does.</summary>
    private void MoveOut(ref Piece inside, ref Piece quote, ref Piece next)
    {
        var (before, after) = (inside.Text[^1], next.Text[0]);
        if (after == ':' && before is '?' or '!' && (quote.IsMarkup || next.MeetsNested))
        {
            next.Text = next.Text[1..];
            return;
        }

        if (!PunctuationPairs.IsMark(before) || !PunctuationPairs.IsMark(after))
        {
            return;
        }

        if (before is ',' or ';' or ':' && !isInQuote && !quote.IsMarkup)
        {
            inside.Text = inside.Text[..^1];
            next.Text = string.Concat(PunctuationPairs.Merge(before, after), next.Text.AsSpan(1));
        }
        else if (before == after || (before is '?' or '!' && after == '.' && next.MeetsNested))
        {
            next.Text = next.Text[1..];
        }
    }

    /// <summary>A colon or semicolon after a quotation that data has in a format, or in quotation marks of the style, stands in these.</summary>
    private void MoveIntoFormat(ref Piece quote, ref Piece next)
    {
        if (isInQuote && (endsFormat || endsQuote) && quote.IsMarkup && next.Text is [':' or ';', ..])
        {
            quote.Text += next.Text[0];
            next.Text = next.Text[1..];
        }
    }

    /// <summary>After formatted text a mark of the style stays, unless it is the same.</summary>
    private static void MeetFormatted(ref Piece before, ref Piece next)
    {
        if (PunctuationPairs.IsMark(next.Text[0]) && before.Text[^1] == next.Text[0])
        {
            next.Text = next.Text[1..];
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
