using Annotations.Model.Sentences.Languages;

namespace Annotations.Model.Sentences.Boundaries;

/// <summary>A stretch of a text that is looked at on its own: outside it every character reads as NUL.</summary>
internal readonly ref struct Passage
{
    private readonly ReadOnlySpan<char> _text;

    public Passage(ReadOnlySpan<char> text, TextSpan content, Language language, PassageForm form)
    {
        _text = text[..content.End];
        Start = content.Start;
        Language = language;
        Form = form;
    }

    public int Start { get; }

    public int End => _text.Length;

    public Language Language { get; }

    public PassageForm Form { get; }

    public char this[int index] => index >= Start && index < _text.Length ? _text[index] : '\0';

    /// <summary>The part of the range, counted from the text's start, that lies before the passage's end.</summary>
    public ReadOnlySpan<char> this[Range range]
    {
        get
        {
            var start = Math.Min(range.Start.Value, _text.Length);
            return _text[start..Math.Clamp(range.End.Value, start, _text.Length)];
        }
    }

    /// <summary>The first place at or after <paramref name="at"/> that is neither white space nor a mark of quotation at a line's start.</summary>
    public int SkipWhite(int at)
    {
        var lineStart = false;
        while (at < End && (Glyphs.IsWhite(_text[at]) || IsMarkBetweenLines(at, lineStart)))
        {
            lineStart |= _text[at] == '\n';
            at++;
        }

        return at;
    }

    /// <summary>A quotation mark of a line, or the backslash that breaks one.</summary>
    private bool IsMarkBetweenLines(int at, bool lineStart) => Form != PassageForm.Lines
        && ((lineStart && Form == PassageForm.Quoted && _text[at] == '>') || (_text[at] == '\\' && this[at + 1] == '\n'));

    /// <summary>The place after the last character before <paramref name="at"/> that is not white space.</summary>
    public int TrimBack(int at)
    {
        while (at > Start && Glyphs.IsWhite(_text[at - 1]))
        {
            at--;
        }

        return at;
    }

    public int SkipInvisible(int at)
    {
        while (Glyphs.IsInvisible(this[at]))
        {
            at++;
        }

        return at;
    }
}
