using System.Collections.Frozen;
using System.Globalization;

namespace Annotations.Citations.Csl.TextCase;

/// <summary>
/// English title case: every word begins with a capital letter but the small words within, and words that have
/// capitals already stay (CSL 1.0.2, "Title Case Conversion").
/// </summary>
internal static class TitleCase
{
    private static readonly FrozenSet<string> SmallWords = new[]
    {
        "a", "about", "above", "according", "across", "afore", "after", "against", "ahead", "al", "along", "alongside", "amid", "amidst", "among",
        "amongst", "an", "and", "anenst", "apart", "apropos", "apud", "around", "as", "aside", "astride", "at", "athwart",
        "atop", "back", "barring", "before", "behind", "below", "beneath", "beside", "besides", "between", "beyond",
        "but", "by", "c", "ca", "circa", "close", "d'", "d’", "de", "despite", "down", "due", "during", "et", "except",
        "far", "for", "forenenst", "from", "given", "in", "inside", "instead", "into", "lest", "like", "modulo", "near",
        "next", "nor", "notwithstanding", "of", "off", "on", "onto", "or", "out", "over", "per", "plus", "pro", "qua",
        "sans", "since", "so", "than", "that", "the", "through", "throughout", "thru", "thruout", "till", "to", "toward",
        "towards", "under", "underneath", "until", "unto", "up", "upon", "v.", "van", "versus", "via", "vis-à-vis", "von",
        "vs.", "when", "with", "within", "without", "yet", "v", "vs",
    }.ToFrozenSet(StringComparer.Ordinal);

    internal static string Apply(string text, CultureInfo culture)
    {
        var words = Words(text);
        char[]? output = null;
        for (var i = 0; i < words.Count; i++)
        {
            var (start, end) = words[i];
            var word = text.AsSpan(start, end - start);
            var first = FirstLetter(word);
            if (first < 0 || HasUpper(word) || (word.Length == 1 && word[0] > '\u024F'))
            {
                continue;
            }

            if (i == 0 || i == words.Count - 1 || FollowsBreak(text, start) || (end < text.Length && text[end] == '-' && (start == 0 || text[start - 1] != '-')) || !IsSmall(word[first..]))
            {
                output ??= text.ToCharArray();
                output[start + first] = culture.TextInfo.ToUpper(word[first]);
            }
        }

        return output is null ? text : new string(output);
    }

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        var small = SmallWords.GetAlternateLookup<ReadOnlySpan<char>>();
        return small.Contains(word) || (word.TrimEnd(",;)]”\"'’") is var trimmed && trimmed.Length < word.Length && small.Contains(trimmed));
    }

    private static bool HasUpper(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (char.IsUpper(character))
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstLetter(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsLetterOrDigit(word[i]))
            {
                return char.IsLetter(word[i]) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a new sentence or subtitle begins: after a colon, a question or exclamation mark, or an opening quotation mark.</summary>
    private static bool FollowsBreak(string text, int start)
    {
        var i = start - 1;
        while (i >= 0 && text[i] is ' ' or '\u00A0' or '>')
        {
            i = text[i] == '>' ? text.LastIndexOf('<', i) - 1 : i - 1;
        }

        return i >= 0 && text[i] is ':' or '?' or '!' or '—' && i < start - 1 || (i >= 0 && text[i] == '—');
    }

    /// <summary>Where words are: between spaces, hyphens, dashes and slashes, outside tags and fixed spans.</summary>
    private static List<(int Start, int End)> Words(string text)
    {
        var words = new List<(int, int)>();
        foreach (var (start, length, isFixed) in CasedText.Stretches(text, fixesSmall: true))
        {
            if (isFixed)
            {
                if (text[start] != '<')
                {
                    words.Add((start, start));
                }

                continue;
            }

            var from = start;
            for (var i = start; i <= start + length; i++)
            {
                if (i == start + length || text[i] is ' ' or '\u00A0' or '-' or '–' or '—' or '/')
                {
                    if (i > from)
                    {
                        words.Add((from, i));
                    }

                    from = i + 1;
                }
            }
        }

        return words;
    }
}
