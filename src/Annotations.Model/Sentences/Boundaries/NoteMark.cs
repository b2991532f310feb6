namespace Annotations.Model.Sentences.Boundaries;

/// <summary>The mark of a footnote or a citation right after a stop: 12, ¹², [3], †, [^3].</summary>
internal static class NoteMark
{
    private const int LongestNumber = 3;
    private const int LongestBracket = 60;

    /// <summary>The place after a note's mark at <paramref name="at"/>, or <paramref name="at"/> when there is none.</summary>
    public static int EndAt(Passage passage, int at, int stop, int sentenceStart)
    {
        var mark = passage[at];
        if (Glyphs.IsNoteSign(mark))
        {
            return at + 1;
        }

        return mark switch
        {
            '[' => BracketEnd(passage, at),
            '(' => NumberedParenthesisEnd(passage, at),
            '<' => TagEnd(passage, at),
            >= '0' and <= '9' => NumberEnd(passage, at, stop, sentenceStart),
            _ => at,
        };
    }

    private static int BracketEnd(Passage passage, int at)
    {
        var window = passage[at..Math.Min(passage.End, at + LongestBracket)];
        var length = window.IndexOf(']') + 1;
        return length > 2 && IsAlone(passage, at + length) && !window[..length].Contains('\n') ? at + length : at;
    }

    private static int NumberedParenthesisEnd(Passage passage, int at)
    {
        var end = at + 1;
        while (char.IsAsciiDigit(passage[end]) && end - at <= LongestNumber)
        {
            end++;
        }

        return end > at + 1 && passage[end] == ')' && IsAlone(passage, end + 1) ? end + 1 : at;
    }

    /// <summary>HTML's superscript, and the tags that close what was opened in the sentence.</summary>
    private static int TagEnd(Passage passage, int at)
    {
        var window = passage[at..Math.Min(passage.End, at + LongestBracket)];
        if (window.StartsWith("<sup>"))
        {
            return at + Math.Max(0, window.IndexOf("</sup>") + "</sup>".Length) is var end && window.Contains("</sup>", StringComparison.Ordinal) ? end : at;
        }

        var length = window.StartsWith("</") ? window.IndexOf('>') + 1 : 0;
        return at + length;
    }

    /// <summary>A bare number: "word.12 The", and after a year "1936.12 The".</summary>
    private static int NumberEnd(Passage passage, int at, int stop, int sentenceStart)
    {
        var end = at;
        while (IsNumberPart(passage, end) && end - at < LongestNumber * 3)
        {
            end++;
        }

        var isShort = passage[at..end].IndexOfAny(',', '-', '–') >= 0 || end - at <= LongestNumber;
        return isShort && IsAlone(passage, end) && GoesOn(passage, end) && StopsAWord(passage, stop, end, sentenceStart) ? end : at;
    }

    private static bool IsNumberPart(Passage passage, int at) =>
        char.IsAsciiDigit(passage[at]) || (passage[at] is ',' or '-' or '–' && char.IsAsciiDigit(passage[at + 1]));

    private static bool IsAlone(Passage passage, int at) =>
        at >= passage.End || Glyphs.IsWhite(passage[at]) || Glyphs.IsCloser(passage[at]) || passage[at] is '[' or '*' or '(';

    private static bool GoesOn(Passage passage, int at)
    {
        var following = Following.Read(passage, passage.SkipWhite(at));
        return following.Kind is FollowingKind.End or FollowingKind.Upper or FollowingKind.Uncased;
    }

    private static bool StopsAWord(Passage passage, int stop, int end, int sentenceStart)
    {
        if (passage[stop] != '.' || !char.IsAsciiDigit(passage[stop - 1]))
        {
            // "p.12 The" is a page; "op.12 The" a work: a mark stands after whole words only.
            var word = PrecedingWord.Read(passage, stop, sentenceStart);
            var text = word.Text;
            return passage[stop] != '.' || text.IsEmpty
                || (text.Length > 1 && !text.Contains('.') && passage.Language.UseOf(text) == Languages.AbbreviationUse.None);
        }

        // After a number the stop may be a decimal point: only a year and a word that opens a sentence speak against it.
        var number = PrecedingWord.Read(passage, stop, sentenceStart).Text;
        var next = Following.Read(passage, passage.SkipWhite(end));
        return stop > sentenceStart && IsYear(number) && (next.Kind == FollowingKind.End || next.LikelyOpensSentence(passage));
    }

    private static bool IsYear(ReadOnlySpan<char> number) =>
        number.Length >= 4 && number[^4..].IndexOfAnyExceptInRange('0', '9') < 0 && number[^4] is '1' or '2'
        && (number.Length == 4 || !char.IsAsciiDigit(number[^5]));
}
