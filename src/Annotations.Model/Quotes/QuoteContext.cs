using Annotations.Model.Sentences;

namespace Annotations.Model.Quotes;

/// <summary>What stands before and after a quotation, by which it is told from others with the same words.</summary>
internal sealed class QuoteContext
{
    /// <summary>More of it is no help, in UTF-16 units.</summary>
    private const int MaxLength = 64;

    private readonly string before;
    private readonly string after;

    public QuoteContext(Anchor anchor)
    {
        before = Last(FoldedText.Of(anchor.Prefix).Text);
        after = First(FoldedText.Of(anchor.Suffix).Text);
    }

    public bool IsEmpty => before.Length == 0 && after.Length == 0;

    /// <summary>How many characters of context there are.</summary>
    public int Length => before.Length + after.Length;

    /// <summary>Whether just this stands around a stretch of the text, white space and typography aside.</summary>
    public bool Fits(string text, TextSpan span) => TextBefore(text, span).EndsWith(before, StringComparison.Ordinal) && TextAfter(text, span).StartsWith(after, StringComparison.Ordinal);

    /// <summary>How many characters differ from what stands around a stretch of the text: 0 to <see cref="Length"/>.</summary>
    public int DistanceAt(string text, TextSpan span)
    {
        var (atStart, atEnd) = (TextBefore(text, span), TextAfter(text, span));
        return EditDistance.Between(before, Last(atStart, before.Length)) + EditDistance.Between(after, First(atEnd, after.Length));
    }

    private static string TextBefore(string text, TextSpan span)
    {
        var start = Math.Max(0, span.Start - (4 * MaxLength));
        return FoldedText.Of(text.AsSpan(start, span.Start - start)).Text;
    }

    private static string TextAfter(string text, TextSpan span) => FoldedText.Of(text.AsSpan(span.End, Math.Min(4 * MaxLength, text.Length - span.End))).Text;

    private static string Last(string text, int length = MaxLength) => text.Length <= length ? text : text[^length..];

    private static string First(string text, int length = MaxLength) => text.Length <= length ? text : text[..length];
}
