using Annotations.Model.Essays;
using Annotations.Model.Failures;
using Annotations.Model.Sentences;

namespace Annotations.Model.Quotes;

/// <summary>
/// Finds the sentences that a quotation is taken from: where it stands letter for letter, or else where it stands
/// when every run of white space counts as one space and typographic quotes and dashes count as their plain forms.
/// </summary>
public static class QuoteFinder
{
    private const int MaxCandidates = 5;

    /// <summary>Enough of a sentence to know it by.</summary>
    private const int MaxShown = 300;

    /// <param name="within">Where to look: the named run of sentences, or the whole text.</param>
    /// <param name="pointer">Where the quotation stands in what was sent.</param>
    /// <returns>The one passage quoted; <see cref="Invalid"/> with candidates where there is none or more than one.</returns>
    public static Result<Passage> Find(EssayContent content, string quote, TextSpan within, string pointer)
    {
        var distinct = Distinct(Occurrences(content, quote, within));
        if (distinct.Count == 0) distinct = Distinct(LooseOccurrences(content, quote, within));
        return distinct.Count switch
        {
            1 when distinct[0].SentenceCount > Limits.SentencesPerAnnotation => new TooLarge("quoted passage", Limits.SentencesPerAnnotation, "sentences"),
            1 => distinct[0],
            0 => Absent(content, quote, pointer),
            _ => Ambiguous(content, distinct, pointer),
        };
    }

    private static List<Passage> Distinct(IEnumerable<Passage> passages) =>
        passages.DistinctBy(passage => (passage.First, passage.Last)).Take(MaxCandidates).ToList();

    private static IEnumerable<Passage> Occurrences(EssayContent content, string quote, TextSpan within)
    {
        for (var from = within.Start; from < within.End;)
        {
            var at = content.Text.IndexOf(quote, from, within.End - from, StringComparison.Ordinal);
            if (at < 0) yield break;

            var passage = Passage.Of(content, new TextSpan(at, at + quote.Length));
            if (passage is not null) yield return passage;
            from = Math.Max(at + 1, FirstElsewhere(content, passage, quote.Length, position => position));
        }
    }

    private static IEnumerable<Passage> LooseOccurrences(EssayContent content, string quote, TextSpan within)
    {
        var folded = FoldedText.Of(within.Slice(content.Text));
        var wanted = FoldedText.Of(quote).Text.Trim(' ');
        for (var from = 0; wanted.Length > 0 && from < folded.Text.Length;)
        {
            var at = folded.Text.IndexOf(wanted, from, StringComparison.Ordinal);
            if (at < 0) yield break;

            var span = folded.Origin(at, wanted.Length);
            var passage = Passage.Of(content, new TextSpan(within.Start + span.Start, within.Start + span.End));
            if (passage is not null) yield return passage;
            from = Math.Max(at + 1, FirstElsewhere(content, passage, wanted.Length, position => folded.IndexAt(position - within.Start)));
        }
    }

    /// <summary>Where the words would first belong to other sentences: before, they may stand millions of times in the same ones.</summary>
    private static int FirstElsewhere(EssayContent content, Passage? passage, int length, Func<int, int> indexAt) =>
        passage is null
            ? 0
            : Math.Min(indexAt(content.Find(passage.First)!.Span.End), indexAt(content.Find(passage.Last)!.Span.End) - length + 1);

    internal static Invalid Absent(EssayContent content, string quote, string pointer) =>
        new([new Fault(pointer, "quote-not-found", "No sentence of the essay holds these words. Quote them as they stand there, or name the sentence by its id.")
        {
            Candidates = [.. NearestSentences.To(content, quote, MaxCandidates).Select(s => Candidate(content, s))],
        }]);

    internal static Invalid Ambiguous(EssayContent content, IReadOnlyList<TextSpan> places, string pointer) =>
        Ambiguous(content, Distinct(places.Select(place => Passage.Of(content, place)).OfType<Passage>()), pointer);

    private static Invalid Ambiguous(EssayContent content, List<Passage> passages, string pointer) =>
        new([new Fault(pointer, "quote-ambiguous", "More than one passage holds these words. Quote more of the one that is meant, or name its sentence by its id.")
        {
            Candidates = [.. passages.Select(p => Candidate(content, content.Find(p.First)!))],
        }]);

    private static Candidate Candidate(EssayContent content, Sentence sentence) =>
        new(sentence.Id.ToString(), Shown(content.TextOf(sentence)));

    private static string Shown(string text) => text.Length <= MaxShown ? text : $"{text.AsSpan(0, MaxShown)}…";
}
