using System.Collections.Frozen;

namespace Annotations.Citations.Keys;

/// <summary>Words that say nothing of a title or an institution: articles, and the commonest joining words.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "a", "an", "the", "of", "on", "in", "at", "by", "to", "for", "from", "and", "or", "with",
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einer", "eines", "und", "zur", "zum", "im",
        "le", "la", "les", "l", "un", "une", "du", "de", "d", "et", "el", "los", "las", "una", "y", "il", "lo",
        "gli", "i", "uno", "het", "een", "o", "os", "as", "um", "uma", "do", "da", "dos", "das",
        "och", "en", "ett", "et", "v", "na", "ob", "k",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word, in small ASCII letters, is one to skip.</summary>
    internal static bool Contains(string word) => Words.Contains(word);
}
