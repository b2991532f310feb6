namespace Annotations.Model.Sentences.Boundaries;

/// <summary>The number or letter before an item of a list: "1.", "b)", "(iv)", "2.)".</summary>
/// <param name="Start">Where the mark begins, with a bracket before it.</param>
/// <param name="Value">The number or letter itself.</param>
/// <param name="Delimiter">What follows it: a stop, a bracket, or both counted together.</param>
internal readonly record struct ListMarker(int Start, TextSpan Value, int Delimiter)
{
    private const int LongestNumber = 3;
    private const int LongestValue = 6;

    public static readonly ListMarker None = new(-1, default, 0);

    public bool IsNone => Start < 0;

    /// <summary>Reads the mark that stands at <paramref name="at"/>, after a bullet or not.</summary>
    public static ListMarker ReadAt(Passage passage, int at)
    {
        if (Glyphs.IsBullet(passage[at]))
        {
            at = passage.SkipWhite(at + 1);
        }

        var value = passage[at] == '(' ? at + 1 : at;
        var end = value;
        while (end - value <= LongestValue && char.IsLetterOrDigit(passage[end]))
        {
            end++;
        }

        return Complete(passage, at, new TextSpan(value, end));
    }

    /// <summary>Reads the mark whose first delimiter, a stop or a bracket, stands at <paramref name="delimiter"/>.</summary>
    public static ListMarker ReadBefore(Passage passage, int delimiter)
    {
        var value = delimiter;
        while (delimiter - value <= LongestValue && char.IsLetterOrDigit(passage[value - 1]))
        {
            value--;
        }

        var start = passage[value - 1] == '(' ? value - 1 : value;
        return start == passage.Start || Glyphs.IsWhite(passage[start - 1])
            ? Complete(passage, start, new TextSpan(value, delimiter))
            : None;
    }

    /// <summary>Whether this mark carries on the list that <paramref name="previous"/> is of.</summary>
    public bool Follows(Passage passage, ListMarker previous)
    {
        if (IsNone || previous.IsNone || Delimiter != previous.Delimiter)
        {
            return false;
        }

        var mine = passage[Value.Start..Value.End];
        var other = passage[previous.Value.Start..previous.Value.End];
        return char.IsAsciiDigit(mine[0])
            ? char.IsAsciiDigit(other[0]) && NumberOf(mine) == NumberOf(other) + 1
            : (mine.Length == 1 && other.Length == 1 && mine[0] == other[0] + 1)
                || (RomanNumber.ValueOf(mine) is > 1 and var value && value == RomanNumber.ValueOf(other) + 1);
    }

    /// <summary>Whether the mark is the first of a list.</summary>
    public bool IsFirst(Passage passage) =>
        !IsNone && passage[Value.Start..Value.End] is "1" or "a" or "A" or "i" or "I" or "а" or "А";

    /// <summary>Whether the mark could be the initial of a name: "A."</summary>
    public bool IsInitialLike(Passage passage) => Delimiter == '.' && Value.Length == 1 && char.IsUpper(passage[Value.Start]);

    /// <summary>Whether the word before a stop only numbers what follows: an item, a section, "Chapter 2. …".</summary>
    public static bool IsLabel(Passage passage, int sentenceStart, PrecedingWord word, Terminator stop, Following next)
    {
        if (next.Kind is FollowingKind.End or FollowingKind.Bullet || stop.Has(TerminatorTraits.Quote))
        {
            return false;
        }

        var start = Glyphs.IsBullet(passage[sentenceStart]) ? passage.SkipWhite(sentenceStart + 1) : sentenceStart;
        return (word.Start - start is 0 or 1 && (IsValue(word.Text) || IsMultiLevel(word.Text))) || IsCaption(passage, start, word);
    }

    private static bool IsCaption(Passage passage, int start, PrecedingWord word)
    {
        var before = word.Start - start is > 1 and < 16 ? passage[start..word.Start] : default;
        return before.Length > 1 && before[^1] == ' ' && char.IsUpper(before[0])
            && passage.Language.Captioned.Contains(before[..^1].TrimEnd('.'))
            && (IsValue(word.Text) || IsMultiLevel(word.Text));
    }

    /// <summary>1.2 and 3.1.4.</summary>
    private static bool IsMultiLevel(ReadOnlySpan<char> text) =>
        text.Length > 2 && char.IsAsciiDigit(text[^1]) && HoldsOnlyDigitsAndStops(text) && text.IndexOf('.') is > 0 and <= 2;

    private static bool HoldsOnlyDigitsAndStops(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!(char.IsAsciiDigit(c) || c == '.'))
            {
                return false;
            }
        }

        return true;
    }

    private static int NumberOf(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private static bool IsValue(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (text.IndexOfAnyExceptInRange('0', '9') < 0
            ? text.Length <= LongestNumber
            : (text.Length == 1 && char.IsLetter(text[0])) || RomanNumber.Is(text));

    private static ListMarker Complete(Passage passage, int start, TextSpan value)
    {
        var isBracketed = start < value.Start;
        var delimiter = DelimiterAt(passage, value.End, out var end);
        if (delimiter == 0 || (isBracketed && delimiter != ')') || !Glyphs.IsWhite(passage[end]))
        {
            return None;
        }

        return IsValue(passage[value.Start..value.End]) ? new ListMarker(start, value, isBracketed ? -delimiter : delimiter) : None;
    }

    private static int DelimiterAt(Passage passage, int at, out int end)
    {
        var both = passage[at] == '.' && passage[at + 1] == ')';
        end = both ? at + 2 : at + 1;
        return both ? '.' + ')' : passage[at] is '.' or ')' ? passage[at] : 0;
    }
}
