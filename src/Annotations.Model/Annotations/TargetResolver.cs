using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Quotes;
using Annotations.Model.Sentences;

namespace Annotations.Model.Annotations;

/// <summary>Finds the sentences that a draft names or quotes.</summary>
public static class TargetResolver
{
    /// <returns>The target; <see cref="Invalid"/> where a sentence is unknown, out of order, or the quotation is nowhere or in several places.</returns>
    public static Result<Target> Resolve(EssayContent content, TargetDraft draft)
    {
        if (draft.Anchor is { } anchor) return AnchorResolver.Resolve(content, anchor);
        if (draft.Sentence is null && draft.Through is not null) return new Invalid("/throughSentence", "sentence-missing", "Name the first sentence of the run in 'sentence'.");
        if (draft.Sentence is { } first) return Named(content, draft, first);
        if (draft.Quote is null) return new Invalid("/sentence", "required", "Say which sentence is meant: give 'sentence' with its id, or 'quote' with its words.");

        return QuoteFinder.Find(content, draft.Quote, new TextSpan(0, content.Text.Length), "/quote").Select(passage => Quoted(content, passage));
    }

    private static Result<Target> Named(EssayContent content, TargetDraft draft, SentenceId first)
    {
        var through = draft.Through ?? first;
        if (content.Find(first) is not { } from) return Unknown("/sentence", first);
        if (content.Find(through) is not { } to) return Unknown("/throughSentence", through);
        if (to.Ordinal < from.Ordinal) return new Invalid("/throughSentence", "out-of-order", $"{through} comes before {first} in the essay.");
        if (to.Ordinal - from.Ordinal >= Limits.SentencesPerAnnotation) return new TooLarge("run of sentences", Limits.SentencesPerAnnotation, "sentences");
        if (draft.Quote is null) return Run(content, from, to, exact: null);

        var within = new TextSpan(from.Span.Start, to.Span.End);
        return QuoteFinder.Find(content, draft.Quote, within, "/quote").Select(passage => Run(content, from, to, passage.Exact));
    }

    private static Target Quoted(EssayContent content, Passage passage) =>
        Run(content, content.Find(passage.First)!, content.Find(passage.Last)!, passage.Exact);

    private static Target Run(EssayContent content, Sentence from, Sentence to, string? exact)
    {
        var ids = content.Sentences.Skip(from.Ordinal - 1).Take(to.Ordinal - from.Ordinal + 1).Select(s => s.Id);
        return new Target(from.Id, to.Id, [.. ids], exact);
    }

    private static Invalid Unknown(string pointer, SentenceId id) =>
        new(pointer, "unknown-sentence", $"The essay has no sentence {id} at its current revision; GET …/sentences lists them.");
}
