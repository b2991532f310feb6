namespace Annotations.Model.Sentences.Boundaries;

/// <summary>Whether a line break without a stop before it parts sentences or only wraps a line.</summary>
internal ref struct LineBreakRule
{
    /// <summary>A line this much shorter than the longest was broken on purpose.</summary>
    private const int Slack = 12;

    /// <summary>No text is wrapped narrower than this.</summary>
    private const int NarrowestWrap = 36;

    /// <summary>A block of at least three lines no longer than this and without a stop is a list.</summary>
    private const int LongestItem = 60;

    /// <summary>What is longer is an address.</summary>
    private const int LongestWord = 30;

    /// <summary>How far ahead the second item of a list is looked for.</summary>
    private const int LongestItemText = 400;

    private readonly Passage _passage;
    private int _longestLine;
    private bool _isList;

    public LineBreakRule(Passage passage)
    {
        _passage = passage;
        _longestLine = -1;
    }

    public bool Parts(int lineBreak, int next, int sentenceStart, ListMarker series)
    {
        if (IsItem(lineBreak, next, sentenceStart, series))
        {
            return true;
        }

        var last = _passage[_passage.TrimBack(lineBreak) - 1];
        if (Glyphs.IsStop(last) || Glyphs.IsDash(last))
        {
            return false;
        }

        Measure();
        return _isList || IsBrokenOnPurpose(lineBreak, next, last);
    }

    private readonly bool IsItem(int lineBreak, int next, int sentenceStart, ListMarker series)
    {
        var mark = _passage[next];
        if (Glyphs.IsBullet(mark))
        {
            return true;
        }

        var last = _passage[_passage.TrimBack(lineBreak) - 1];
        if (mark is '-' or '*' or '+' or '–' or '—' or '·' && Glyphs.IsWhite(_passage[next + 1]))
        {
            return last == ':' || Glyphs.IsStop(last) || _passage[sentenceStart] == mark || NextLineStartsWith(next, mark);
        }

        var marker = ListMarker.ReadAt(_passage, next);
        if (marker.IsNone || last == ':' || marker.Follows(_passage, series))
        {
            return !marker.IsNone;
        }

        return marker.IsInitialLike(_passage) ? marker.IsFirst(_passage) && SecondFollows(next) : Glyphs.IsStop(last) || marker.IsFirst(_passage);
    }

    /// <summary>"A." at a line's start is an initial unless a later line starts with "B."</summary>
    private readonly bool SecondFollows(int at)
    {
        var window = _passage[at..(at + LongestItemText)];
        return window.IndexOf(window[0] == 'I' ? "\nII." : "\nB.") > 0;
    }

    private readonly bool NextLineStartsWith(int at, char mark)
    {
        var window = _passage[at..Math.Min(_passage.End, at + 200)];
        var lineBreak = window.IndexOf('\n');
        return lineBreak > 0 && _passage[_passage.SkipWhite(at + lineBreak)] == mark;
    }

    private readonly bool IsBrokenOnPurpose(int lineBreak, int next, char last)
    {
        var following = Following.Read(_passage, next);
        if (following.Kind is not (FollowingKind.Upper or FollowingKind.Digit) || last is ',' or ';' or '(' or '&')
        {
            return false;
        }

        var start = _passage[.._passage.TrimBack(lineBreak)].LastIndexOf('\n') + 1;
        var line = _passage[Math.Max(_passage.Start, start)..lineBreak].Trim();
        if (EndsInSmallWord(line))
        {
            return false;
        }

        return line.Length < NarrowestWrap
            ? following.LikelyOpensSentence(_passage) || Title.IsLike(line)
            : line.Length + 1 + TokenLength(next) + Slack < _longestLine;
    }

    /// <summary>How much room what comes first on the next line would have taken on this one.</summary>
    private readonly int TokenLength(int at)
    {
        var end = at;
        while (end < _passage.End && end - at < _longestLine && !Glyphs.IsWhite(_passage[end]))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Nobody breaks a line on purpose after "of".</summary>
    private readonly bool EndsInSmallWord(ReadOnlySpan<char> line)
    {
        var last = line[(line.LastIndexOf(' ') + 1)..];
        return char.IsLower(last[0]) && (_passage.Language.Openers.Contains(last) || last is "of" or "to" or "into" or "onto");
    }

    /// <summary>A line with an address in it may stand out beyond the width of the text.</summary>
    private static bool IsWrappable(ReadOnlySpan<char> line)
    {
        foreach (var word in line.Split(' '))
        {
            if (word.End.Value - word.Start.Value > LongestWord)
            {
                return false;
            }
        }

        return true;
    }

    private void Measure()
    {
        if (_longestLine >= 0)
        {
            return;
        }

        var lines = 0;
        var widest = 0;
        foreach (var line in _passage[_passage.Start.._passage.End].EnumerateLines())
        {
            widest = Math.Max(widest, line.Length);
            _longestLine = Math.Max(_longestLine, IsWrappable(line) ? line.Length : 0);
            lines++;
        }

        _isList = lines > 2 && widest <= LongestItem && _passage[_passage.Start.._passage.End].IndexOfAny(".!?…。") < 0;
    }
}
