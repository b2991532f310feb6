using Annotations.Model.Sentences;

namespace Annotations.Editions.Text;

/// <summary>The marks that go into a text, taken in its order.</summary>
internal sealed class TextMarks(IReadOnlyList<TextMark> marks)
{
    private int next;

    /// <summary>Where each sentence starts and ends, and the marks of their notes.</summary>
    public static TextMarks Of(IReadOnlyList<Sentence> sentences, IReadOnlyDictionary<SentenceId, int> notes)
    {
        var marks = new List<TextMark>(sentences.Count * 2);
        foreach (var (id, span) in sentences.Select(sentence => (sentence.Id, sentence.Span)))
        {
            marks.Add(new TextMark(span.Start, new SentenceStart(id), id));
            marks.Add(new TextMark(span.End, null, id));
            if (notes.TryGetValue(id, out var number)) marks.Add(new TextMark(span.End, new NoteMark(number), id));
        }

        return new TextMarks(marks);
    }

    /// <summary>Takes the marks before a position, and those at it that belong to what stands before it.</summary>
    public IEnumerable<TextMark> TakeBefore(int position)
    {
        while (next < marks.Count && (marks[next].Position < position || (marks[next].Position == position && !marks[next].IsStart)))
        {
            yield return marks[next++];
        }
    }

    /// <summary>Takes the marks up to a position.</summary>
    public IEnumerable<TextMark> TakeUpTo(int position)
    {
        while (next < marks.Count && marks[next].Position <= position) yield return marks[next++];
    }

    /// <summary>The position of the next mark; <see cref="int.MaxValue"/> after the last.</summary>
    public int NextPosition => next < marks.Count ? marks[next].Position : int.MaxValue;
}
