using System.Buffers;

namespace Annotations.Model.Sentences.Boundaries;

/// <summary>The brackets that stand open in the sentence being read.</summary>
internal struct OpenBrackets
{
    /// <summary>How far ahead a bracket's other half is looked for: one further off was never meant to close.</summary>
    private const int Reach = 400;

    private static readonly SearchValues<char> CornerClosers = SearchValues.Create(Glyphs.CornerClosers);

    private int _outermost;
    private int _round;
    private int _corner;

    public void Open(char bracket, int at)
    {
        if (bracket != '(')
        {
            _corner++;
        }
        else if (_round++ == 0)
        {
            _outermost = at;
        }
    }

    public void Close(char bracket)
    {
        if (bracket == ')')
        {
            _round = Math.Max(0, _round - 1);
        }
        else
        {
            _corner = Math.Max(0, _corner - 1);
        }
    }

    public void CloseAll(ReadOnlySpan<char> closers)
    {
        foreach (var c in closers)
        {
            if (c == ')' || Glyphs.CornerClosers.Contains(c))
            {
                Close(c);
            }
        }
    }

    /// <summary>Whether a stop stands in brackets around which the sentence goes on.</summary>
    public readonly bool Enclose(Passage passage, int after, int sentenceStart)
    {
        if (_corner > 0)
        {
            return Ahead(passage, after).IndexOfAny(CornerClosers) >= 0;
        }

        if (_round == 0 || _outermost <= sentenceStart)
        {
            return false;
        }

        var close = Ahead(passage, after).IndexOf(')');
        return close >= 0 && GoesOn(passage, after + close + 1);
    }

    private static ReadOnlySpan<char> Ahead(Passage passage, int at) => passage[at..Math.Min(passage.End, at + Reach)];

    private static bool GoesOn(Passage passage, int at) =>
        passage[at] is ',' or ';' or ':' or '.' or '?' or '!'
        || char.IsLower(passage[passage.SkipWhite(at)]);
}
