using Annotations.Model.Essays;
using Annotations.Model.Sentences;

namespace Annotations.Model.Quotes;

/// <summary>All places where a quotation stands.</summary>
internal static class QuoteOccurrences
{
    /// <summary>Words that stand more often are no quotation; their places are not all told apart.</summary>
    private const int MaxPlaces = 10_000;

    /// <summary>Letter for letter.</summary>
    public static IReadOnlyList<TextSpan> Exact(EssayContent content, string quote, TextSpan within) =>
        [.. Places(content.Text[..within.End], quote, within.Start).Select(at => new TextSpan(at, at + quote.Length)).Where(span => content.Touching(span).Any())];

    /// <summary>With white space and typography made plain.</summary>
    public static IReadOnlyList<TextSpan> Loose(EssayContent content, string quote, TextSpan within)
    {
        var folded = FoldedText.Of(within.Slice(content.Text));
        var wanted = FoldedText.Of(quote).Text.Trim(' ');
        if (wanted.Length == 0) return [];
        return [.. Places(folded.Text, wanted, 0).Select(at => Moved(folded.Origin(at, wanted.Length), within.Start)).Where(span => content.Touching(span).Any())];
    }

    /// <summary>A span within a part of the text as one of the whole.</summary>
    public static TextSpan Moved(TextSpan span, int by) => new(span.Start + by, span.End + by);

    private static IEnumerable<int> Places(string text, string wanted, int from)
    {
        var count = 0;
        for (var at = from; count < MaxPlaces && at <= text.Length - wanted.Length; at++, count++)
        {
            at = text.IndexOf(wanted, at, StringComparison.Ordinal);
            if (at < 0) yield break;
            yield return at;
        }
    }
}
