using System.Buffers;
using System.Text.RegularExpressions;
using Annotations.Citations.Csl.Names;
using Annotations.Citations.RichText;

namespace Annotations.Citations.Csl.Output;

/// <summary>Turns a tree of blobs into a line of pieces.</summary>
internal sealed partial class Flattening
{
    private readonly List<Piece> pieces = [];
    private readonly RichText richText;
    private int stripping;

    private static readonly SearchValues<char> Marks = SearchValues.Create("'\"‘’“”");

    /// <summary>Whether what stands right before is an element within others.</summary>
    private bool followsNested;

    /// <summary>What the prefix to come may do to what stands before it.</summary>
    private Meeting meeting;

    private readonly bool isInQuote;

    /// <param name="marks">The quotation marks of data.</param>
    /// <param name="isInQuote">Whether marks move inside quotation marks.</param>
    internal Flattening(QuoteMarks marks, bool isInQuote)
    {
        richText = new RichText(marks, pieces);
        this.isInQuote = isInQuote;
    }

    internal List<Piece> Pieces => pieces;

    internal void Append(Blob blob)
    {
        if (IsRemoved(blob))
        {
            return;
        }

        var format = blob.Format;
        if (format.Display != Decoration.None)
        {
            AppendDisplay(blob, format);
            return;
        }

        Prefix(blob.Prefix);
        if (ReferenceEquals(format, Format.None))
        {
            AppendContent(blob);
        }
        else
        {
            AppendFormatted(blob, format);
        }

        Affix(blob.Suffix, isOuter: blob.Parts is not null || IsRich(blob));
    }

    /// <summary>Affixes stand inside a displayed block.</summary>
    private void AppendDisplay(Blob blob, Format format)
    {
        pieces.Add(Piece.Open(format.Display));
        Affix(blob.Prefix);
        AppendFormatted(blob, format with { Display = Decoration.None });
        Affix(blob.Suffix, isOuter: true);
        pieces.Add(Piece.Close(format.Display));
    }

    /// <summary>Whether the text is made of parts itself: its markup, and what stands around its quotation marks and apostrophes.</summary>
    private static bool IsRich(Blob blob) =>
        blob is { Text: { } text, IsVerbatim: false } && (text.AsSpan().IndexOfAny(Marks) >= 0 || Markup.Strip(text).Length != text.Length);

    private static bool IsRemoved(Blob blob) =>
        blob.Role == BlobRole.Removed || (blob is { Text: null, Parts: [var only] } && IsRemoved(only));

    /// <summary>Quotes stand outermost, the font's style innermost, as the reference processor nests them.</summary>
    private void AppendFormatted(Blob blob, Format format)
    {
        var quote = format.HasQuotes ? Decoration.Quote : format.DeniesQuotes ? Decoration.NoQuote : Decoration.None;
        ReadOnlySpan<Decoration> decorations =
        [
            quote, format.VerticalAlign, format.TextDecoration, format.FontWeight, format.FontVariant, Slanted(blob, format.FontStyle),
        ];
        foreach (var decoration in decorations)
        {
            if (decoration != Decoration.None)
            {
                pieces.Add(Piece.Open(decoration, NormalFormat.IsShown(blob, decoration)));
            }
        }

        stripping += format.StripsPeriods ? 1 : 0;
        AppendContent(blob);
        stripping -= format.StripsPeriods ? 1 : 0;
        for (var i = decorations.Length - 1; i >= 0; i--)
        {
            if (decorations[i] != Decoration.None)
            {
                pieces.Add(Piece.Close(decorations[i]));
            }
        }
    }

    /// <summary>Scripts without italics have none, as Chinese, Japanese and Korean.</summary>
    private static Decoration Slanted(Blob blob, Decoration fontStyle) =>
        fontStyle != Decoration.None && blob.Text is { } text && !NameScript.HasAny(text) ? Decoration.None : fontStyle;

    private void AppendContent(Blob blob)
    {
        if (blob.Text is { } text)
        {
            AppendText(blob, text);
        }

        if (blob.Parts is not { } parts)
        {
            return;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                followsNested = parts[i - 1].IsNested || IsRich(parts[i - 1]);
                Affix(blob.Delimiter, followsNested);
            }

            meeting = i == 0 ? meeting : blob.Delimiter.Length == 0 ? MeetingOf(parts[i - 1], parts[i]) : Meeting.Full;
            Append(parts[i]);
        }
    }

    /// <summary>
    /// As the reference processor has it, a suffix after a format stays beside the prefix that follows; of one after a
    /// number, or after quotation marks that marks stand outside of, the spaces do, and those after words before a cite. After an element within others, the
    /// marks of a prefix before a format stay.
    /// </summary>
    private Meeting MeetingOf(Blob before, Blob next) => before switch
    {
        { IsAffix: true } => Meeting.Marks,
        { IsPassedOn: false } when before.Suffix.Length > 0 || !ReferenceEquals(before.Format, Format.None) => MeetingOfSuffix(before, next),
        { IsNested: true } when HasPrefixedFormat(next) => Meeting.Spaces,
        _ => Meeting.Full,
    };

    private Meeting MeetingOfSuffix(Blob before, Blob next)
    {
        if (ReferenceEquals(before.Format, Format.None))
        {
            return before.IsOneNumber ? Meeting.Marks : Meeting.Full;
        }

        var isQuoteAlone = before.Format.HasQuotes && before.Format.Unquoted == Format.None && !HasPrefixedFormat(next);
        return !isQuoteAlone ? Meeting.None : before.Suffix.Length == 0 ? Meeting.Full : isInQuote ? Meeting.Suffix : Meeting.Marks;
    }

    private static bool HasPrefixedFormat(Blob blob) => blob is { Prefix.Length: > 0, IsPassedOn: false } && !ReferenceEquals(blob.Format, Format.None);

    private void AppendText(Blob blob, string text)
    {
        meeting = Meeting.Full;
        if (stripping > 0 && !blob.KeepsPeriods)
        {
            text = blob.Role == BlobRole.Variable || blob.IsOfStyle ? PeriodOfData().Replace(text, string.Empty) : text.Replace(".", string.Empty, StringComparison.Ordinal);
        }

        if (blob.EndsInNumber)
        {
            pieces.Add(new Piece { Kind = PieceKind.Text, Text = text, IsNumber = true });
        }
        else if (blob.IsVerbatim)
        {
            pieces.Add(Piece.OfText(text));
        }
        else
        {
            richText.Append(text, blob.IsSuffix ? PieceKind.Words : blob.IsAffix ? PieceKind.Affix : blob.IsOfStyle && !PunctuationPairs.AreMarks(text) ? PieceKind.Value : PieceKind.Text);
        }
    }

    /// <summary>One that a small letter follows stays, as in "e.g." and in addresses.</summary>
    [GeneratedRegex(@"\.(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex PeriodOfData();

    private void Prefix(string text)
    {
        if (text.Length > 0)
        {
            pieces.Add(new Piece { Kind = PieceKind.Affix, Text = text, MeetsNested = followsNested, Meeting = meeting });
            meeting = Meeting.Full;
        }
    }

    private void Affix(string text, bool isOuter = false)
    {
        if (text.Length > 0)
        {
            pieces.Add(isOuter ? Piece.OfOuterAffix(text) : Piece.OfAffix(text));
        }
    }
}
