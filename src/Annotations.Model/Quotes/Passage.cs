using Annotations.Model.Essays;
using Annotations.Model.Sentences;

namespace Annotations.Model.Quotes;

/// <summary>A stretch of an essay's text within one sentence or a run of them.</summary>
/// <param name="Exact">The words as they stand in the essay.</param>
public sealed record Passage(SentenceId First, SentenceId Last, int SentenceCount, string Exact)
{
    /// <summary>The passage at a span of the text; null where no sentence stands there.</summary>
    internal static Passage? Of(EssayContent content, TextSpan span)
    {
        var sentences = content.Touching(span).ToList();
        if (sentences.Count == 0) return null;
        return new Passage(sentences[0].Id, sentences[^1].Id, sentences.Count, span.Slice(content.Text).ToString());
    }
}
