using Annotations.Model.Essays;
using Annotations.Model.Sentences;

namespace Annotations.Model.Quotes;

/// <summary>Finds where the words of a quotation stand nearly: with small edits, other hyphens, other white space.</summary>
internal static class NearQuotes
{
    /// <summary>Fewer characters are like too much.</summary>
    private const int MinCharacters = 8;

    /// <summary>The search takes time with the product of both lengths.</summary>
    private const int MaxCharacters = 2_000;

    /// <summary>One character in so many may differ.</summary>
    private const int CharactersPerEdit = 4;

    public static IReadOnlyList<NearQuote> Find(EssayContent content, string quote, TextSpan within)
    {
        var wanted = FoldedText.Of(quote).Text.Trim(' ');
        if (wanted.Length is < MinCharacters or > MaxCharacters) return [];
        var folded = FoldedText.Of(within.Slice(content.Text));
        return
        [
            .. from match in new ApproximateSearch(wanted).Find(folded.Text, wanted.Length / CharactersPerEdit)
               let span = Trimmed(folded.Text, match.Span)
               where span.Length > 0
               let place = QuoteOccurrences.Moved(folded.Origin(span.Start, span.Length), within.Start)
               where content.Touching(place).Any()
               select new NearQuote(place, match.Distance, 1 - ((double)match.Distance / wanted.Length)),
        ];
    }

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && text[start] == ' ') start++;
        while (end > start && text[end - 1] == ' ') end--;
        return new TextSpan(start, end);
    }
}

/// <param name="Distance">How many characters differ.</param>
/// <param name="Score">What part of the quotation is the same, 0 to 1.</param>
internal sealed record NearQuote(TextSpan Span, int Distance, double Score);
