using Annotations.Model.Sentences;

namespace Annotations.Editions.Text;

/// <summary>Something to be put into an essay's text.</summary>
/// <param name="Position">Where, in UTF-16 code units of the source.</param>
/// <param name="Mark">What; null for the end of the sentence.</param>
/// <param name="Sentence">The sentence that starts, ends or has the note.</param>
internal readonly record struct TextMark(int Position, Inline? Mark, SentenceId Sentence)
{
    /// <summary>Whether it belongs to what follows it.</summary>
    public bool IsStart => Mark is SentenceStart;
}
