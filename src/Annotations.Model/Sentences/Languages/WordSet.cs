using System.Collections.Frozen;

namespace Annotations.Model.Sentences.Languages;

/// <summary>A set of words that is asked with slices of a text; a word in small letters stands for every case of it.</summary>
internal readonly struct WordSet
{
    /// <summary>Longer slices are in no set, so that a look-up costs the same in a text without spaces.</summary>
    public const int LongestWord = 32;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    public WordSet(string words) =>
        _words = Split(words).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > LongestWord)
        {
            return false;
        }

        if (_words.Contains(word))
        {
            return true;
        }

        Span<char> lower = stackalloc char[LongestWord];
        return _words.Contains(lower[..word.ToLowerInvariant(lower)]);
    }

    public static string[] Split(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
