using Annotations.Model.Essays;
using Annotations.Model.Sentences;

namespace Annotations.Functions.Sentences;

/// <summary>A sentence as it is sent; start and end count UTF-16 code units of the essay's text.</summary>
internal sealed record SentenceResponse(string Id, int Ordinal, int Paragraph, int Start, int End, string Text)
{
    public static SentenceResponse Of(EssayContent content, Sentence sentence) =>
        new(sentence.Id.ToString(), sentence.Ordinal, sentence.Paragraph, sentence.Span.Start, sentence.Span.End, content.TextOf(sentence));
}
