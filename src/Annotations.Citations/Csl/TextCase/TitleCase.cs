using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Annotations.Citations.Csl.TextCase;

/// <summary>
/// English title case: every word begins with a capital letter but the small words within, and words that have
/// capitals already stay (CSL 1.0.2, "Title Case Conversion"; where it is silent, as the reference processor has it).
/// </summary>
internal static class TitleCase
{
    private static readonly FrozenSet<string> SmallWords = new[]
    {
        "a", "about", "above", "across", "afore", "after", "against", "al", "along", "alongside", "amid", "amidst", "among",
        "amongst", "an", "and", "anenst", "apropos", "apud", "around", "as", "aside", "astride", "at", "athwart",
        "atop", "barring", "before", "behind", "below", "beneath", "beside", "besides", "between", "beyond",
        "but", "by", "c", "ca", "circa", "de", "despite", "down", "during", "et", "except",
        "for", "forenenst", "from", "given", "in", "inside", "into", "lest", "like", "modulo", "near",
        "next", "nor", "notwithstanding", "of", "off", "on", "onto", "or", "out", "over", "per", "plus", "pro", "qua",
        "sans", "since", "so", "than", "the", "through", "throughout", "thru", "thruout", "till", "to", "toward",
        "towards", "under", "underneath", "until", "unto", "up", "upon", "van", "versus", "via", "von",
        "with", "within", "without", "yet", "v", "vs",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What stands between words; an apostrophe within one does not part it.</summary>
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \u00A0-–—/.,:;!?()[]\"“”‘");

    internal static string Apply(string text, CultureInfo culture)
    {
        var compound = FirstCompound(text);
        return Capitalize(text, culture, (word, start, isFirst, isLast) =>
            !IsGreekLetter(word) && (isFirst || start + word.Length == compound || FollowsBreak(text, start) || (!IsSingle(word) && (isLast || !IsSmall(word)))));
    }

    /// <summary>Every word with a capital letter, small ones too (CSL 1.0.2, "Text-case", capitalize-all).</summary>
    internal static string CapitalizeAll(string text, CultureInfo culture) => Capitalize(text, culture, (_, _, _, _) => true);

    private delegate bool Choice(ReadOnlySpan<char> word, int start, bool isFirst, bool isLast);

    private static string Capitalize(string text, CultureInfo culture, Choice chooses)
    {
        var words = Words(text);
        StringBuilder? output = null;
        var copied = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var word = text.AsSpan(words[i].Start, words[i].End - words[i].Start);
            var at = words[i].Start;
            if (word.IsEmpty || !char.IsLetter(word[0]) || HasUpper(word) || !chooses(word, at, i == 0, i == words.Count - 1))
            {
                continue;
            }

            output ??= new StringBuilder(text.Length + 4);
            output.Append(text, copied, at - copied).Append(FullCase.Upper(text.Substring(at, 1), culture));
            copied = at + 1;
        }

        return output is null ? text : output.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Whether a word stays small within a title.</summary>
    internal static bool IsSmallWord(string word) => SmallWords.Contains(word);

    private static bool IsSmall(ReadOnlySpan<char> word) => SmallWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.TrimEnd("'’"));

    /// <summary>A symbol, as in "α-particle".</summary>
    private static bool IsGreekLetter(ReadOnlySpan<char> word) => word is [>= '\u0370' and <= '\u03FF'];

    /// <summary>A letter by itself, or one that an apostrophe ties to what follows.</summary>
    private static bool IsSingle(ReadOnlySpan<char> word) => word.Length == 1 || word[1] is '\'' or '’';

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

    /// <summary>Where the first hyphen is when it ends a word that a space begins; the first part of that compound has a capital in any case.</summary>
    private static int FirstCompound(string text)
    {
        var hyphen = text.AsSpan().IndexOfAny('-', '–', '—');
        if (hyphen <= 0 || text[hyphen] != '-')
        {
            return -1;
        }

        var before = text.AsSpan(0, hyphen).LastIndexOfAny(Separators);
        return before < 0 || text[before] is ' ' or '\u00A0' ? hyphen : -1;
    }

    /// <summary>Whether a new sentence or subtitle begins: after a colon, a question or exclamation mark, and a space.</summary>
    private static bool FollowsBreak(string text, int start)
    {
        var i = start - 1;
        while (i >= 0 && text[i] is ' ' or '\u00A0' or '>' or '"' or '“' or '‘' or '(' or '[')
        {
            i = text[i] == '>' ? text.LastIndexOf('<', i) - 1 : i - 1;
        }

        return i >= 0 && text[i] is ':' or '?' or '!' && i < start - 1;
    }

    /// <summary>Where words are: between separators, outside tags and fixed spans.</summary>
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
                if (i == start + length || Separators.Contains(text[i]))
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
