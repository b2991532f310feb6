using Annotations.Model.Annotations;
using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;

namespace Annotations.Model.Quotes;

/// <summary>
/// Finds the sentences that an anchor means: by the words and what stands around them, or else by their position, or else by the words nearly.
/// Where that could be several places it says so, and never takes one of them.
/// </summary>
public static class AnchorResolver
{
    /// <returns>The target; <see cref="Invalid"/>, with candidates, where it is not to be told; <see cref="TooLarge"/> where it is longer than a run may be.</returns>
    public static Result<Target> Resolve(EssayContent content, Anchor anchor)
    {
        if (!Within(content, anchor).Succeeded(out var within, out var failure)) return failure;
        if (!string.IsNullOrWhiteSpace(anchor.Exact)) return new QuoteAnchor(content, anchor, within).Resolve();
        if (anchor is { Start: { } start, End: { } end }) return AtPosition(content, anchor, start, end);
        return anchor.Sentence is null ? new Invalid(anchor.Pointer, "no-anchor", "Nothing tells which passage is meant: quote words of it, or name its sentence.") : Whole(content, within, exact: null, score: null, anchor);
    }

    /// <summary>The target at a span of the text.</summary>
    /// <param name="exact">The words as they stand in the essay; null where the sentences are meant whole.</param>
    internal static Result<Target> Whole(EssayContent content, TextSpan span, string? exact, double? score, Anchor anchor)
    {
        var sentences = content.Touching(span).Select(sentence => sentence.Id).ToList();
        if (sentences.Count == 0) return new Invalid(anchor.Pointer, "no-sentence", "No sentence stands there: headings have none.");
        if (sentences.Count > Limits.SentencesPerAnnotation) return new TooLarge("passage", Limits.SentencesPerAnnotation, "sentences");
        return new Target(sentences[0], sentences[^1], sentences, exact) { Score = score };
    }

    /// <summary>Where to look: the named sentences, else the whole text.</summary>
    private static Result<TextSpan> Within(EssayContent content, Anchor anchor)
    {
        if (anchor.Sentence is not { } first) return new TextSpan(0, content.Text.Length);
        var last = anchor.Through ?? first;
        if (content.Find(first) is not { } from) return Unknown(anchor, first);
        if (content.Find(last) is not { } to) return Unknown(anchor, last);
        return to.Ordinal < from.Ordinal ? new Invalid(anchor.Pointer, "out-of-order", $"{last} comes before {first} in the essay.") : new TextSpan(from.Span.Start, to.Span.End);
    }

    private static Result<Target> AtPosition(EssayContent content, Anchor anchor, int start, int end)
    {
        var codePoints = new CodePoints(content.Text);
        if (start >= end || end > codePoints.Count) return new Invalid(anchor.Pointer, "no-such-position", $"The essay's text has {codePoints.Count} characters, and a passage at least one: {start} to {end} is none of them.");
        var span = new TextSpan(codePoints.PositionOf(start), codePoints.PositionOf(end));
        return Whole(content, span, span.Slice(content.Text).ToString(), score: null, anchor);
    }

    private static Invalid Unknown(Anchor anchor, SentenceId id) =>
        new(anchor.Pointer, "unknown-sentence", $"The essay has no sentence {id} at its current revision; GET …/sentences lists them.");
}
