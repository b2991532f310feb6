using Annotations.Model.Sentences.Boundaries;

namespace Annotations.Model.Sentences.Blocks;

/// <summary>One line of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Content">The line without the white space at its ends.</param>
/// <param name="Next">Where the next line begins.</param>
internal readonly record struct Line(int Start, TextSpan Content, int Next)
{
    public int Indent => Content.Start - Start;

    public bool IsBlank => Content.Length == 0;

    public static Line At(string text, int start)
    {
        var length = text.AsSpan(start).IndexOf('\n');
        var next = length < 0 ? text.Length : start + length + 1;
        var first = start;
        var end = length < 0 ? next : next - 1;
        while (first < end && Glyphs.IsWhite(text[first]))
        {
            first++;
        }

        while (end > first && Glyphs.IsWhite(text[end - 1]))
        {
            end--;
        }

        return new Line(start, new TextSpan(first, end), next);
    }
}
