namespace Annotations.Model.Sentences.Boundaries;

/// <summary>Roman numbers, in capitals or small letters.</summary>
internal static class RomanNumber
{
    /// <summary>Longer ones do not number chapters.</summary>
    private const int Longest = 8;

    public static bool Is(ReadOnlySpan<char> word) => ValueOf(word) > 0;

    /// <summary>The number's value up to 399, or 0 for what is no Roman number in its only right spelling.</summary>
    public static int ValueOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > Longest)
        {
            return 0;
        }

        var value = 0;
        var previous = 0;
        for (var i = word.Length - 1; i >= 0; i--)
        {
            var digit = DigitOf(word[i], isSmall: char.IsLower(word[0]));
            if (digit == 0)
            {
                return 0;
            }

            value += digit < previous ? -digit : digit;
            previous = Math.Max(previous, digit);
        }

        return IsSpelling(word, value) ? value : 0;
    }

    private static int DigitOf(char c, bool isSmall) => (isSmall ? c : (char)(char.IsUpper(c) ? c + 32 : 0)) switch
    {
        'i' => 1,
        'v' => 5,
        'x' => 10,
        'l' => 50,
        'c' => 100,
        _ => 0,
    };

    private static bool IsSpelling(ReadOnlySpan<char> word, int value)
    {
        ReadOnlySpan<string> ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        ReadOnlySpan<string> tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"];
        ReadOnlySpan<string> hundreds = ["", "c", "cc", "ccc"];
        if (value is <= 0 or > 399)
        {
            return false;
        }

        return TakeOff(ref word, hundreds[value / 100]) && TakeOff(ref word, tens[value / 10 % 10])
            && TakeOff(ref word, ones[value % 10]) && word.IsEmpty;
    }

    private static bool TakeOff(ref ReadOnlySpan<char> word, string part)
    {
        if (!word.StartsWith(part, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        word = word[part.Length..];
        return true;
    }
}
