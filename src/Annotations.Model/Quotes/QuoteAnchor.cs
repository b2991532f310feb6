using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;

namespace Annotations.Model.Quotes;

/// <summary>Finds the one place of a quotation that comes with its context or position.</summary>
internal sealed class QuoteAnchor(EssayContent content, Anchor anchor, TextSpan within)
{
    /// <summary>A quotation of this many characters is hardly found by chance.</summary>
    private const int TellingLength = 24;

    private readonly string quote = anchor.Exact!;
    private readonly QuoteContext context = new(anchor);

    public Result<Target> Resolve()
    {
        var places = QuoteOccurrences.Exact(content, quote, within);
        if (places.Count == 0) places = QuoteOccurrences.Loose(content, quote, within);
        return places.Count == 0 ? Nearly() : OneOf(places);
    }

    private Result<Target> OneOf(IReadOnlyList<TextSpan> places)
    {
        var fitting = context.IsEmpty ? places : [.. places.Where(place => context.Fits(content.Text, place))];
        if (fitting.Count == 0) fitting = places.Count == 1 && !IsContradicted(places[0]) ? places : NearestByContext(places);
        if (fitting.Count > 1 && AtPosition(fitting) is { } there) fitting = [there];
        if (fitting.Count == 0) return QuoteFinder.Absent(content, quote, anchor.Pointer);
        var first = fitting[0];
        return fitting.All(place => IsSameSentences(place, first)) ? Found(first, score: null) : QuoteFinder.Ambiguous(content, fitting, anchor.Pointer);
    }

    /// <summary>Whether a short quotation stands among quite other words than it came with.</summary>
    private bool IsContradicted(TextSpan place) => quote.Length < TellingLength && IsAmongOtherWords(place);

    /// <summary>One character in three may differ.</summary>
    private bool IsAmongOtherWords(TextSpan place) => context.DistanceAt(content.Text, place) * 3 > context.Length;

    /// <summary>Where the context was edited too, the one place where it is still much the same, and nowhere else nearly as much.</summary>
    private List<TextSpan> NearestByContext(IReadOnlyList<TextSpan> places)
    {
        var ranked = places.Select(place => (place, distance: context.DistanceAt(content.Text, place))).OrderBy(ranked => ranked.distance).Take(2).ToList();
        if (IsAmongOtherWords(ranked[0].place)) return places.Count == 1 ? [] : [.. places];
        var isClear = ranked.Count == 1 || ranked[1].distance - ranked[0].distance > context.Length / 4;
        return isClear ? [ranked[0].place] : [.. places];
    }

    private TextSpan? AtPosition(IReadOnlyList<TextSpan> places)
    {
        if (anchor.Start is not { } start) return null;
        var codePoints = new CodePoints(content.Text);
        foreach (var place in places)
        {
            if (codePoints.Before(place.Start) == start) return place;
        }

        return null;
    }

    private Result<Target> Nearly()
    {
        var places = NearQuotes.Find(content, quote, within).Where(place => !IsAmongOtherWords(place.Span)).ToList();
        if (places.Count == 0) return QuoteFinder.Absent(content, quote, anchor.Pointer);
        var ranked = places.Select(place => (place, total: place.Distance + context.DistanceAt(content.Text, place.Span))).OrderBy(ranked => ranked.total).ToList();
        var (best, distance) = ranked[0];

        // Another place that is nearly as near may be the one that was meant.
        var margin = Math.Max(2, (quote.Length + context.Length) / 8);
        var rivals = ranked.Where(other => other.total - distance < margin && !IsSameSentences(other.place.Span, best.Span)).ToList();
        if (rivals.Count > 0) return QuoteFinder.Ambiguous(content, [best.Span, .. rivals.Select(rival => rival.place.Span)], anchor.Pointer);
        return Found(best.Span, Math.Round(best.Score, 3));
    }

    private Result<Target> Found(TextSpan span, double? score) => AnchorResolver.Whole(content, span, span.Slice(content.Text).ToString(), score, anchor);

    private bool IsSameSentences(TextSpan one, TextSpan other) => Passage.Of(content, one) is { } passage && Passage.Of(content, other) is { } rival && (passage.First, passage.Last) == (rival.First, rival.Last);
}
