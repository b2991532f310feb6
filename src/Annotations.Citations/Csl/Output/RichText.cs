using Annotations.Citations.Csl.Names;
using Annotations.Citations.RichText;

namespace Annotations.Citations.Csl.Output;

/// <summary>
/// Takes the markup and the quotation marks out of a datum (CSL's input documentation, "HTML-like formatting tags"):
/// pairs become decorations, which then alternate with those around them; what has no partner stays text. What is a
/// pair is found as the reference processor does.
/// </summary>
internal sealed class RichText(QuoteMarks marks, List<Piece> pieces)
{
    private const int MaxDepth = 64;

    private const string Apostrophe = "’";

    private readonly List<Opener> openers = [];
    private readonly List<(int Open, int Close, char Sign)> straight = [];
    private PieceKind kind;

    /// <summary>An opening tag or mark that has yet to find its partner.</summary>
    /// <param name="Index">The piece that becomes the decoration's begin.</param>
    /// <param name="Close">The tag or mark that must follow.</param>
    private readonly record struct Opener(int Index, string Close, Decoration Decoration, char Sign);

    /// <summary>A tag or mark in the text.</summary>
    /// <param name="Close">What closes it; null when it closes itself.</param>
    private readonly record struct Sign(string Text, string? Close, Decoration Decoration);

    internal void Append(string text, PieceKind textKind)
    {
        kind = textKind;
        var start = 0;
        var afterOpener = -1;
        for (var i = 0; ;)
        {
            var step = marks.IndexIn(text.AsSpan(i));
            if (step < 0)
            {
                break;
            }

            i += step;
            var sign = SignAt(text, i, afterOpener == i);
            if (sign.Text is null)
            {
                i++;
                continue;
            }

            Flush(text, start, i);
            Take(sign, text, i + sign.Text.Length);
            start = i += sign.Text.Length;
            afterOpener = sign.Close is null ? afterOpener : i;
        }

        Flush(text, start, text.Length);
        Finish();
    }

    private void Flush(string text, int start, int end)
    {
        if (end > start)
        {
            pieces.Add(new Piece { Kind = kind, Text = start == 0 && end == text.Length ? text : text[start..end] });
            kind = PieceKind.Text;
        }
    }

    private Sign SignAt(string text, int i, bool followsOpener)
    {
        switch (text[i])
        {
            case '<':
                return TagAt(text, i);
            case '\'' or '"':
                var opens = followsOpener || i == 0 || text[i - 1] is ' ' or '(';
                return new Sign(text.Substring(i, 1), opens ? text.Substring(i, 1) : null, Decoration.Quote);
            case '’' when i > 0 && i + 1 < text.Length && NameScript.HasAny(text.AsSpan(i - 1, 1)) && NameScript.HasAny(text.AsSpan(i + 1, 1)):
                return default;
            default:
                var (length, close, decoration) = marks.At(text.AsSpan(i));
                return length == 0 ? default : new Sign(text.Substring(i, length), close, decoration);
        }
    }

    private static Sign TagAt(string text, int i)
    {
        var tag = Markup.TagAt(text.AsSpan(i)).ToString();
        if (tag.Length == 0 || tag[1] == '/')
        {
            return tag.Length == 0 ? default : new Sign(tag, null, Decoration.None);
        }

        var name = Markup.NameOf(tag).ToString();
        return new Sign(tag, $"</{name}>", DecorationOf(name, tag));
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

    /// <param name="end">Where the text goes on after the sign.</param>
    private void Take(Sign sign, string text, int end)
    {
        var isSingle = sign.Text == "'";
        if (isSingle && IsApostrophe(sign, text, end))
        {
            pieces.Add(Piece.OfText(Apostrophe));
        }
        else if (sign.Close is { } close && openers.Count < MaxDepth)
        {
            pieces.Add(Piece.OfText(sign.Text));
            openers.Add(new Opener(pieces.Count - 1, close, sign.Decoration, sign.Text[0]));
        }
        else if (!TryClose(sign.Text, isSingle))
        {
            pieces.Add(Piece.OfText(isSingle ? Apostrophe : sign.Text));
        }
    }

    /// <summary>A mark within or before a word: it closes nothing unless a space, a mark of punctuation or a sign follows, and opens nothing before a space.</summary>
    private bool IsApostrophe(Sign sign, string text, int end)
    {
        if (end == text.Length || SignAt(text, end, followsOpener: false).Text is not null)
        {
            return false;
        }

        return sign.Close is null ? text[end] is not (',' or '.' or '?' or ':' or ';' or ' ') : text[end] == ' ';
    }

    /// <summary>Pairs a closing sign with the innermost opening one; those that it does not close stay text, but for single marks.</summary>
    private bool TryClose(string sign, bool isSingle)
    {
        while (openers is [.., var opener])
        {
            if (opener.Close == sign)
            {
                openers.RemoveAt(openers.Count - 1);
                Pair(opener, sign);
                return true;
            }

            if (isSingle)
            {
                return false;
            }

            openers.RemoveAt(openers.Count - 1);
        }

        return false;
    }

    private void Pair(Opener opener, string sign)
    {
        var isTypographic = opener.Sign is not ('<' or '\'' or '"');
        pieces[opener.Index] = Piece.OpenMarkup(opener.Decoration, isTypographic ? pieces[opener.Index].Text : string.Empty);
        pieces.Add(Piece.CloseMarkup(opener.Decoration, isTypographic ? sign : string.Empty));
        if (opener.Sign is '\'' or '"')
        {
            straight.Add((opener.Index, pieces.Count - 1, opener.Sign));
        }
    }

    private void Finish()
    {
        foreach (var opener in openers)
        {
            pieces[opener.Index] = opener.Sign == '\'' ? Piece.OfText(Apostrophe) : pieces[opener.Index];
        }

        openers.Clear();
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
}
