namespace Annotations.Citations.Identifiers;

/// <summary>Check characters of the numbers that are counted modulo 11: the digits, and X for 10.</summary>
internal static class Mod11
{
    /// <summary>
    /// The check character of weights that fall to 2 at the last digit: ISBN-10 (ISO 2108:1992) and ISSN (ISO 3297:2022,
    /// Annex A).
    /// </summary>
    internal static char Weighted(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            sum += (digits[i] - '0') * (digits.Length + 1 - i);
        }

        return Character((11 - (sum % 11)) % 11);
    }

    /// <summary>The check character of ISO 7064:2003, MOD 11-2: ORCID and ISNI.</summary>
    internal static char Iso7064(ReadOnlySpan<char> digits)
    {
        var total = 0;
        foreach (var digit in digits)
        {
            total = (total + (digit - '0')) * 2 % 11;
        }

        return Character((12 - total) % 11);
    }

    private static char Character(int value) => value == 10 ? 'X' : (char)('0' + value);
}
