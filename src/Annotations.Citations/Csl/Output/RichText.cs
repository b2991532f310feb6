using System.Buffers;
using Annotations.Citations.RichText;

namespace Annotations.Citations.Csl.Output;

/// <summary>
/// Takes the markup and the quotation marks out of a datum (CSL's input documentation, "HTML-like formatting tags"):
/// pairs become decorations, which then alternate with those around them; what has no partner stays text.
/// </summary>
internal sealed class RichText(QuoteMarks marks, List<Piece> pieces)
{
    private const int MaxDepth = 64;

    private static readonly SearchValues<char> Special = SearchValues.Create("<'\"“”‘’«»„‚‹›");

    private readonly List<Opener> openers = [];
    private readonly List<(int Open, int Close, string Sign)> straight = [];
    private PieceKind kind;

    /// <summary>An opening tag or mark that has yet to find its partner.</summary>
    /// <param name="Index">The piece that becomes the decoration's begin.</param>
    /// <param name="Sign">What must follow: a tag's name or a closing mark.</param>
    private readonly record struct Opener(int Index, string Sign, Decoration Decoration);

    internal void Append(string text, PieceKind kind)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            pieces.Add(new Piece { Kind = kind, Text = text });
            return;
        }

        this.kind = kind;
        openers.Clear();
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = LengthAt(text, i);
            if (length == 0)
            {
                i++;
                continue;
            }

            Flush(text, start, i);
            Take(text, i, length);
            start = i += length;
        }

        Flush(text, start, text.Length);
        FormStraightQuotes();
    }

    /// <summary>Straight marks of the form that comes first are outer ones, those of the other form inner, wherever they stand.</summary>
    private void FormStraightQuotes()
    {
        if (straight.Count == 0)
        {
            return;
        }

        var outer = straight.MinBy(pair => pair.Open).Sign;
        foreach (var (open, close, sign) in straight)
        {
            var decoration = sign == outer ? Decoration.Quote : Decoration.InnerQuote;
            (pieces[open], pieces[close]) = (Piece.OpenMarkup(decoration, string.Empty), Piece.CloseMarkup(decoration, string.Empty));
        }

        straight.Clear();
    }

    private void Flush(string text, int start, int end)
    {
        if (end > start)
        {
            pieces.Add(new Piece { Kind = kind, Text = text[start..end] });
            kind = PieceKind.Text;
        }
    }

    private int LengthAt(string text, int i) => text[i] switch
    {
        '<' => Markup.TagAt(text.AsSpan(i)).Length,
        '\'' or '"' or '‘' or '’' or '“' or '”' => 1,
        _ => marks.LengthAt(text, i),
    };

    private void Take(string text, int at, int length)
    {
        var sign = text.Substring(at, length);
        if (sign[0] == '<')
        {
            TakeTag(sign);
            return;
        }

        var before = at == 0 ? ' ' : text[at - 1];
        var after = at + length < text.Length ? text[at + length] : ' ';
        if (ClosesAt(sign, before, after) && TryClose(sign))
        {
            return;
        }

        pieces.Add(Piece.OfText(sign == "'" ? "’" : sign));
        if (OpensAt(sign, before, after) && openers.Count < MaxDepth)
        {
            openers.Add(new Opener(pieces.Count - 1, marks.Partner(sign), marks.IsInner(sign) ? Decoration.InnerQuote : Decoration.Quote));
        }
    }

    private bool OpensAt(string sign, char before, char after) =>
        marks.CanOpen(sign) && (sign is not ("'" or "\"") || (!char.IsLetterOrDigit(before) && !char.IsWhiteSpace(after) && after != sign[0]));

    private bool ClosesAt(string sign, char before, char after) =>
        marks.CanClose(sign)
        && (sign is not ("'" or "\"" or "’") || !char.IsLetterOrDigit(after))
        && (sign is not ("'" or "\"") || !char.IsWhiteSpace(before));

    private void TakeTag(string tag)
    {
        var name = Markup.NameOf(tag).ToString();
        if (tag[1] == '/')
        {
            if (!TryClose(name))
            {
                pieces.Add(Piece.OfText(tag));
            }

            return;
        }

        pieces.Add(Piece.OfText(tag));
        if (openers.Count < MaxDepth)
        {
            openers.Add(new Opener(pieces.Count - 1, name, DecorationOf(name, tag)));
        }
    }

    private static Decoration DecorationOf(string name, string tag) => name switch
    {
        "i" => Decoration.Italic,
        "b" => Decoration.Bold,
        "sup" => Decoration.Superscript,
        "sub" => Decoration.Subscript,
        "sc" => Decoration.SmallCaps,
        _ when tag.Contains("small-caps", StringComparison.Ordinal) => Decoration.SmallCaps,
        _ when tag.Contains("nodecor", StringComparison.Ordinal) => Decoration.NoDecoration,
        _ => Decoration.NoCase,
    };

    /// <summary>Pairs a closing sign with its nearest opening one; those opened between stay text.</summary>
    private bool TryClose(string sign)
    {
        for (var i = openers.Count - 1; i >= 0; i--)
        {
            if (openers[i].Sign == sign)
            {
                var opener = openers[i];
                openers.RemoveRange(i, openers.Count - i);
                var isTypographic = !char.IsLetter(sign[0]) && sign is not ("'" or "\"");
                pieces[opener.Index] = Piece.OpenMarkup(opener.Decoration, isTypographic ? pieces[opener.Index].Text : string.Empty);
                pieces.Add(Piece.CloseMarkup(opener.Decoration, isTypographic ? sign : string.Empty));
                if (sign is "'" or "\"")
                {
                    straight.Add((opener.Index, pieces.Count - 1, sign));
                }

                return true;
            }

            if (!char.IsLetter(sign[0]) && char.IsLetter(openers[i].Sign[0]))
            {
                return false;
            }
        }

        return false;
    }
}
