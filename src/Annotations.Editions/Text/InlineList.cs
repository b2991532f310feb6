namespace Annotations.Editions.Text;

/// <summary>Puts words and marks in a row, and each sentence that starts and ends in it together.</summary>
internal sealed class InlineList(TextMarks marks)
{
    private readonly List<Inline> content = [];
    private readonly Dictionary<Model.Sentences.SentenceId, int> starts = [];

    /// <summary>Adds source text from a position on, cut where marks stand in it.</summary>
    public void AddWords(ReadOnlySpan<char> text, int position)
    {
        MoveTo(position);
        var done = 0;
        while (marks.NextPosition < position + text.Length)
        {
            var length = marks.NextPosition - position;
            Add(text[done..length]);
            done = length;
            Put(marks.TakeUpTo(position + length));
        }

        Add(text[done..]);
        Put(marks.TakeBefore(position + text.Length));
    }

    public void Add(Inline inline) => content.Add(inline);

    /// <summary>Puts the marks that stand before a position, and at it.</summary>
    public void MoveTo(int position) => Put(marks.TakeUpTo(position));

    /// <summary>Puts the marks of what ends by a position.</summary>
    public void FlushTo(int position) => Put(marks.TakeBefore(position));

    public IReadOnlyList<Inline> Content => content;

    private void Add(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        if (content is [.., Words last]) content[^1] = new Words(last.Text + text.ToString());
        else content.Add(new Words(text.ToString()));
    }

    private void Put(IEnumerable<TextMark> taken)
    {
        foreach (var mark in taken)
        {
            if (mark.Mark is null)
            {
                Close(mark.Sentence);
                continue;
            }

            if (mark.IsStart) starts[mark.Sentence] = content.Count;
            content.Add(mark.Mark);
        }
    }

    private void Close(Model.Sentences.SentenceId sentence)
    {
        if (!starts.Remove(sentence, out var start)) return;
        var inner = content[(start + 1)..];
        content.RemoveRange(start, content.Count - start);
        content.Add(new SentenceText(sentence, inner));
    }
}
