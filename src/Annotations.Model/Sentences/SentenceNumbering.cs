using Annotations.Model.Essays;

namespace Annotations.Model.Sentences;

/// <summary>Gives sentences their ids: a sentence that stood in the revision before, word for word, keeps its id.</summary>
public static class SentenceNumbering
{
    /// <param name="next">The lowest number that no sentence of the essay ever had.</param>
    public static NumberedContent Number(string text, IReadOnlyList<TextBlock> blocks, EssayContent? previous, int next)
    {
        var known = KnownIds(previous);
        var sentences = new List<Sentence>();
        var paragraph = 0;
        foreach (var block in blocks)
        {
            if (block.Sentences.Count > 0) paragraph++;
            foreach (var span in block.Sentences)
            {
                var id = Take(known, span.Slice(text).ToString()) ?? new SentenceId(next++);
                sentences.Add(new Sentence(id, sentences.Count + 1, paragraph, span));
            }
        }

        return new NumberedContent(new EssayContent(text, blocks, sentences), next);
    }

    private static Dictionary<string, Queue<SentenceId>> KnownIds(EssayContent? previous)
    {
        var known = new Dictionary<string, Queue<SentenceId>>(StringComparer.Ordinal);
        foreach (var sentence in previous?.Sentences ?? [])
        {
            var text = previous!.TextOf(sentence);
            if (!known.TryGetValue(text, out var ids)) known.Add(text, ids = new Queue<SentenceId>());
            ids.Enqueue(sentence.Id);
        }

        return known;
    }

    private static SentenceId? Take(Dictionary<string, Queue<SentenceId>> known, string text) =>
        known.TryGetValue(text, out var ids) && ids.TryDequeue(out var id) ? id : null;
}
