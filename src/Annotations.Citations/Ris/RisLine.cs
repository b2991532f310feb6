namespace Annotations.Citations.Ris;

/// <summary>A line of RIS: two characters of a tag, two blanks, a hyphen, a blank, the value.</summary>
internal static class RisLine
{
    /// <summary>Whether the line starts with a tag; lenient in the blanks, as programs are when they write it.</summary>
    internal static bool HasTag(ReadOnlySpan<char> line) =>
        line.Length >= 4 && char.IsAsciiLetterUpper(line[0]) && (char.IsAsciiLetterUpper(line[1]) || char.IsAsciiDigit(line[1]))
        && line[2..].TrimStart(' ') is ['-', ..] rest && line.Length - rest.Length is >= 3 and <= 5
        && (rest.Length == 1 || rest[1] is ' ' or '\t');
}
