using System.Buffers;

namespace Annotations.Model.Sentences.Boundaries;

/// <summary>The word before a stop, with the stops and signs inside it: "U.S", "Ph.D", "example.org".</summary>
internal readonly ref struct PrecedingWord
{
    /// <summary>Longer words are looked at from their end only, so that a text without spaces costs no more than another.</summary>
    private const int LongestWord = 48;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private PrecedingWord(ReadOnlySpan<char> text, int start)
    {
        Text = text;
        Start = start;
    }

    public ReadOnlySpan<char> Text { get; }

    public int Start { get; }

    /// <summary>Reads the word that ends at <paramref name="stop"/> and begins no sooner than <paramref name="floor"/>.</summary>
    public static PrecedingWord Read(Passage passage, int stop, int floor)
    {
        var end = stop;
        while (end > floor && Glyphs.IsInvisible(passage[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > floor && end - start < LongestWord && IsInside(passage[start - 1]))
        {
            start--;
        }

        while (start < end && (passage[start] is '\'' or '’' or '.' || Glyphs.IsEmphasis(passage[start])))
        {
            start++;
        }

        return new PrecedingWord(passage[start..end], start);
    }

    /// <summary>One capital letter: an initial.</summary>
    public bool IsInitial => Text.Length == 1 && Glyphs.IsUpper(Text[0]);

    public bool IsSingleLetter => Text.Length == 1 && char.IsLetter(Text[0]);

    /// <summary>Letters parted by stops: U.S, Ph.D, т.е, D.Lgs; but not "ci.yml".</summary>
    public bool IsDotted
    {
        get
        {
            if (!Text.Contains('.'))
            {
                return false;
            }

            foreach (var range in Text.Split('.'))
            {
                if (!IsPartOfDotted(Text[range]))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Two capitals or more and nothing else: NATO.</summary>
    public bool IsAcronym
    {
        get
        {
            foreach (var c in Text)
            {
                if (!char.IsUpper(c))
                {
                    return false;
                }
            }

            return Text.Length > 1;
        }
    }

    /// <summary>A capital and then nothing but consonants: Bldg, Pvt.</summary>
    public bool IsClipped => Text.Length is > 1 and <= 5 && Glyphs.IsUpper(Text[0]) && IsLowerConsonants(Text[1..])
        && !"AEIOU".Contains(Text[0]);

    private static bool IsPartOfDotted(ReadOnlySpan<char> part) =>
        part.Length is 1 or 2 or 3 && char.IsLetter(part[0]) && char.IsLetter(part[^1]) && (part.Length < 3 || char.IsUpper(part[0]));

    private static bool IsLowerConsonants(ReadOnlySpan<char> letters) =>
        letters.IndexOfAnyExceptInRange('a', 'z') < 0 && letters.IndexOfAny(Vowels) < 0;

    private static bool IsInside(char c) =>
        !(Glyphs.IsWhite(c) || c is '(' or '[' or '{' or ')' or ']' or '}' or '"' or '“' or '”' or '„' or '«' or '»' or '<' or '>'
            or '‘' or '-' or '–' or '—' or '/' or ',' or ';' or ':' or '+' or '=' or '…' or '!' or '?' or '|');
}
