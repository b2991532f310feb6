namespace Annotations.Model.Sentences.Boundaries;

/// <summary>Walks a passage once, from candidate to candidate, and cuts it into sentences.</summary>
internal ref struct SentenceScanner
{
    private readonly Passage _passage;
    private readonly List<TextSpan> _sentences;
    private LineBreakRule _lineBreaks;
    private OpenBrackets _brackets;
    private ListMarker _series;
    private int _sentenceStart;

    private SentenceScanner(Passage passage, List<TextSpan> sentences)
    {
        _passage = passage;
        _sentences = sentences;
        _lineBreaks = new LineBreakRule(passage);
        _series = ListMarker.None;
    }

    /// <summary>Adds the sentences of <paramref name="passage"/> to <paramref name="sentences"/>.</summary>
    public static void Scan(Passage passage, List<TextSpan> sentences) => new SentenceScanner(passage, sentences).Scan();

    private void Scan()
    {
        var isMarkdown = _passage.Form != PassageForm.Lines;
        var candidates = isMarkdown ? _passage.Language.MarkdownCandidates : _passage.Language.Candidates;
        Start(_passage.SkipWhite(_passage.Start));
        for (var at = _sentenceStart; at < _passage.End;)
        {
            var found = _passage[at.._passage.End].IndexOfAny(candidates);
            if (found < 0)
            {
                break;
            }

            at = Visit(at + found);
        }

        Cut(_passage.End, _passage.End);
    }

    /// <summary>Looks at a candidate and returns where to look on.</summary>
    private int Visit(int at)
    {
        var c = _passage[at];
        switch (c)
        {
            case '\n':
                return VisitLineBreak(at);
            case '`':
                return CodeSpan.EndAt(_passage, at);
            case '(':
                _brackets.Open(c, at);
                return at + 1;
            case ')':
                CutBeforeItem(at);
                _brackets.Close(c);
                return at + 1;
            default:
                return Glyphs.IsBullet(c) ? VisitBullet(at)
                    : Glyphs.CornerOpeners.Contains(c) ? VisitCorner(at, opens: true)
                    : Glyphs.CornerClosers.Contains(c) ? VisitCorner(at, opens: false)
                    : VisitStop(at);
        }
    }

    private int VisitCorner(int at, bool opens)
    {
        if (opens)
        {
            _brackets.Open(_passage[at], at);
        }
        else
        {
            _brackets.Close(_passage[at]);
        }

        return at + 1;
    }

    private int VisitBullet(int at)
    {
        if (Glyphs.IsWhite(_passage[at - 1]))
        {
            Cut(at, at);
        }

        return at + 1;
    }

    private int VisitLineBreak(int at)
    {
        var next = _passage.SkipWhite(at);
        if (_passage.Form == PassageForm.Lines && next < _passage.End && _lineBreaks.Parts(at, next, _sentenceStart, _series))
        {
            Cut(at, next);
        }

        return next;
    }

    private int VisitStop(int at)
    {
        if (IsLeadingPoint(at))
        {
            return at + 1;
        }

        if (_passage[at] == '.' && CutBeforeItem(at))
        {
            return at + 1;
        }

        var stop = TerminatorReader.Read(_passage, at, _sentenceStart);
        if (BoundaryRule.Ends(_passage, stop, _brackets, _sentenceStart))
        {
            Cut(stop.End, stop.Next);
            return Math.Max(stop.Next, at + 1);
        }

        _brackets.CloseAll(_passage[stop.First..stop.End]);
        return stop.End;
    }

    /// <summary>The point of ".NET" and ".5", and the wide point of a decimal.</summary>
    private readonly bool IsLeadingPoint(int at) =>
        (_passage[at] == '．' && char.IsDigit(_passage[at - 1]) && char.IsDigit(_passage[at + 1]))
        || (_passage[at] == '.' && char.IsLetterOrDigit(_passage[at + 1]) && (at == _passage.Start || Glyphs.IsWhite(_passage[at - 1])));

    /// <summary>Cuts before the number of a list's next item: "1) one 2) two".</summary>
    private bool CutBeforeItem(int delimiter)
    {
        if (_series.IsNone)
        {
            return false;
        }

        var marker = ListMarker.ReadBefore(_passage, delimiter);
        if (marker.Start <= _sentenceStart || !marker.Follows(_passage, _series))
        {
            return false;
        }

        Cut(marker.Start, marker.Start);
        return true;
    }

    private void Cut(int end, int next)
    {
        end = _passage.TrimBack(end);
        if (end > _sentenceStart)
        {
            _sentences.Add(new TextSpan(_sentenceStart, end));
        }

        Start(_passage.SkipWhite(next));
    }

    private void Start(int at)
    {
        _sentenceStart = at;
        _brackets = default;
        if (ListMarker.ReadAt(_passage, at) is { IsNone: false } marker)
        {
            _series = marker;
        }
    }
}
