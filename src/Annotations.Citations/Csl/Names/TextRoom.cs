namespace Annotations.Citations.Csl.Names;

/// <summary>Text that grows in room given by the caller, who knows how much it will take at most.</summary>
internal ref struct TextRoom(Span<char> room)
{
    private readonly Span<char> room = room;

    internal int Length { get; private set; }

    internal readonly bool EndsWith(char character) => Length > 0 && room[Length - 1] == character;

    /// <summary>Whether the last word is one that was shortened: a letter and the mark that follows initials.</summary>
    internal readonly bool EndsWithInitial(ReadOnlySpan<char> mark)
    {
        var end = Length - mark.Length;
        return end > 0 && room[end..Length].SequenceEqual(mark) && char.IsLetter(room[end - 1]) && !char.IsLower(room[end - 1]);
    }

    internal void Append(char character) => room[Length++] = character;

    internal void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(room[Length..]);
        Length += text.Length;
    }

    internal void DropLast(char character) => Length -= EndsWith(character) ? 1 : 0;

    internal void TrimEnd(char character)
    {
        while (EndsWith(character))
        {
            Length--;
        }
    }

    public override readonly string ToString() => room[..Length].ToString();
}
