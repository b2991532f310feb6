namespace Annotations.Model.Sentences.Boundaries;

/// <summary>Reads a run of stops and everything after it that belongs to the same sentence.</summary>
internal ref struct TerminatorReader
{
    private readonly Passage _passage;
    private readonly int _first;
    private readonly int _sentenceStart;
    private int _at;
    private int _dots;
    private TerminatorTraits _traits;

    private TerminatorReader(Passage passage, int first, int sentenceStart)
    {
        _passage = passage;
        _first = first;
        _sentenceStart = sentenceStart;
        _at = first;
    }

    public static Terminator Read(Passage passage, int first, int sentenceStart) =>
        new TerminatorReader(passage, first, sentenceStart).Read();

    private Terminator Read()
    {
        ReadStops();
        while (ReadClosers() && IsStopHere())
        {
            _traits |= TerminatorTraits.Repeated;
            ReadStops();
        }

        ReadSpacedCloser();
        var next = _passage.SkipWhite(_at);
        if (_passage[_at..next].Contains('\n'))
        {
            _traits |= TerminatorTraits.LineBreak;
        }

        return new Terminator(_first, _at, next, _dots, _traits);
    }

    private readonly bool IsStopHere() => Glyphs.IsStop(_passage[_at]) || _passage.Language.ExtraTerminators.Contains(_passage[_at]);

    private void ReadStops()
    {
        while (true)
        {
            if (IsStopHere())
            {
                Count(_passage[_at++]);
            }
            else if (IsSpacedStopHere())
            {
                _at++;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>". . ." and "! !" are one run; ". .NET" is not.</summary>
    private readonly bool IsSpacedStopHere()
    {
        if (_passage[_at] is not (' ' or '\u00A0' or '\u2009' or '\u202F') || _passage[_at + 1] is not ('.' or '!' or '?' or '…'))
        {
            return false;
        }

        var after = _passage[_at + 2];
        return !(char.IsLetterOrDigit(after) && _passage[_at + 1] == '.');
    }

    private void Count(char stop)
    {
        var isFirstRun = (_traits & TerminatorTraits.Repeated) == 0;
        _dots += stop switch { '.' when isFirstRun => 1, '…' when isFirstRun => 3, _ => 0 };
        var isExtra = _passage.Language.ExtraTerminators.Contains(stop);
        if (isExtra || Glyphs.IsQuestionOrExclamation(stop))
        {
            _traits |= TerminatorTraits.Emphatic;
        }

        if (!isExtra && stop is not ('.' or '…' or '!' or '?'))
        {
            _traits |= TerminatorTraits.Absolute;
        }
    }

    private bool ReadClosers()
    {
        var before = _at;
        while (true)
        {
            var start = _at;
            _at = _passage.SkipInvisible(_at);
            if (_at >= _passage.End || !(ReadNote() || ReadCloser()))
            {
                _at = start;
                return _at > before;
            }
        }
    }

    private bool ReadNote()
    {
        var end = NoteMark.EndAt(_passage, _at, _first, _sentenceStart);
        if (end == _at)
        {
            return false;
        }

        _at = end;
        _traits |= TerminatorTraits.Note;
        return true;
    }

    private bool ReadCloser()
    {
        var mark = _passage[_at];
        if (Glyphs.IsEmphasis(mark))
        {
            return ReadEmphasis();
        }

        if (!Glyphs.IsCloser(mark) || !CloserCloses(mark))
        {
            return false;
        }

        _traits |= Glyphs.CornerClosers.Contains(mark) ? TerminatorTraits.Corner
            : mark is ')' or ']' or '}' ? TerminatorTraits.Bracket
            : Glyphs.IsQuote(mark) ? TerminatorTraits.Quote : TerminatorTraits.None;
        _at++;
        if (mark == ']')
        {
            _at = LinkTarget.EndAt(_passage, _at);
        }

        return true;
    }

    /// <summary>Reads a whole run of marks at once: they close unless a word is set against them.</summary>
    private bool ReadEmphasis()
    {
        var after = _at;
        while (Glyphs.IsEmphasis(_passage[after]))
        {
            after++;
        }

        if (char.IsLetterOrDigit(_passage[after]))
        {
            return false;
        }

        _at = after;
        return true;
    }

    /// <summary>A quotation mark right after a stop closes, unless a word is set against it and none is open.</summary>
    private readonly bool CloserCloses(char mark) => mark switch
    {
        '“' or '„' or '«' or '‘' or '‚' or '‹' or '"' or '\'' or '`' => !char.IsLetterOrDigit(_passage[_at + 1]) || IsOpen(mark),
        '「' or '『' => false,
        _ => true,
    };

    private readonly bool IsOpen(char mark) =>
        mark is '"' && _passage[Math.Max(_sentenceStart, _first - QuotationReach).._first].Count('"') % 2 == 1;

    /// <summary>French, and careless typing, set a space before the mark that closes; no mark before a space can open.</summary>
    private void ReadSpacedCloser()
    {
        while (_passage[_at] is ' ' or '\u00A0' or '\u202F' && IsSpacedCloser(_passage[_at + 1]) && IsAtEdge(_at + 2))
        {
            _traits |= _passage[_at + 1] == ')' ? TerminatorTraits.Bracket : TerminatorTraits.Quote;
            _at += 2;
            if (IsStopHere())
            {
                _traits |= TerminatorTraits.Repeated;
                ReadStops();
            }
        }

        if (Reference.EndAt(_passage, _at, _sentenceStart) is var end && end > _at)
        {
            _traits |= TerminatorTraits.Note;
            _at = end;
        }
    }

    private readonly bool IsSpacedCloser(char c) => c == '»' ? !_passage.Language.GuillemetsPointInward : c is '"' or '”' or ')';

    private readonly bool IsAtEdge(int at) => at >= _passage.End || Glyphs.IsWhite(_passage[at]) || _passage[at] is '.' or ',';

    /// <summary>How far back an open quotation mark is looked for, so that a text of nothing but stops and marks stays linear.</summary>
    private const int QuotationReach = 500;
}
