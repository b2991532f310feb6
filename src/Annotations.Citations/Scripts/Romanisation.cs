using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Annotations.Citations.Scripts;

/// <summary>
/// Text in ASCII letters for keys and comparisons, not for print: Latin letters lose their diacritics; Cyrillic ones
/// (Russian, Mongolian and their neighbours) become the usual English spelling, near BGN/PCGN 1947 for Russian and
/// MNS 5217:2012 for Mongolian; anything else stays as it is.
/// </summary>
public static class Romanisation
{
    private static readonly FrozenDictionary<char, string> Letters = new Dictionary<char, string>
    {
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['đ'] = "d", ['ð'] = "d", ['ł'] = "l", ['þ'] = "th",
        ['ı'] = "i", ['ŋ'] = "ng", ['ħ'] = "h", ['ŧ'] = "t", ['ə'] = "a", ['ſ'] = "s",
        ['а'] = "a", ['б'] = "b", ['в'] = "v", ['г'] = "g", ['д'] = "d", ['е'] = "e", ['ё'] = "yo", ['ж'] = "zh",
        ['з'] = "z", ['и'] = "i", ['й'] = "i", ['к'] = "k", ['л'] = "l", ['м'] = "m", ['н'] = "n", ['о'] = "o",
        ['п'] = "p", ['р'] = "r", ['с'] = "s", ['т'] = "t", ['у'] = "u", ['ф'] = "f", ['х'] = "kh", ['ц'] = "ts",
        ['ч'] = "ch", ['ш'] = "sh", ['щ'] = "shch", ['ъ'] = "", ['ы'] = "y", ['ь'] = "", ['э'] = "e", ['ю'] = "yu",
        ['я'] = "ya", ['ө'] = "o", ['ү'] = "u",
        ['і'] = "i", ['ї'] = "yi", ['є'] = "ye", ['ґ'] = "g", ['ў'] = "u", ['ј'] = "j", ['љ'] = "lj", ['њ'] = "nj",
        ['ћ'] = "c", ['ђ'] = "dj", ['џ'] = "dz", ['ә'] = "a", ['ғ'] = "gh", ['қ'] = "q", ['ң'] = "ng", ['һ'] = "h",
        ['ѣ'] = "e", ['ѳ'] = "f",
    }.ToFrozenDictionary();

    /// <summary>The text with what can be spelled in ASCII letters spelled so; in time linear in its length.</summary>
    public static string ToAscii(string text)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            return text;
        }

        var ascii = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            Append(ascii, character);
        }

        return ascii.ToString();
    }

    private static void Append(StringBuilder ascii, char character)
    {
        while (LatinLetters.TryTakeApart(character, out var bare, out _))
        {
            character = bare;
        }

        var small = char.ToLowerInvariant(character);
        if (Letters.TryGetValue(small, out var spelling))
        {
            ascii.Append(small == character ? spelling : Capitalised(spelling));
        }
        else if (char.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
        {
            ascii.Append(character);
        }
    }

    private static string Capitalised(string spelling) =>
        spelling.Length == 0 ? spelling : char.ToUpperInvariant(spelling[0]) + spelling[1..];
}
