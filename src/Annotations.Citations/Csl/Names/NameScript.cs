namespace Annotations.Citations.Csl.Names;

/// <summary>Which letters the reference processor takes for those of scripts with given names that can be shortened.</summary>
internal static class NameScript
{
    /// <summary>A letter of a script that has spaces between names: Latin, Greek, Cyrillic, Hebrew, Arabic, Thai.</summary>
    internal static bool IsLetter(char character) => character is
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u0E01' and <= '\u0E5B') or (>= '\u00C0' and <= '\u017F') or (>= '\u0370' and <= '\u03FF')
        or (>= '\u0400' and <= '\u052F') or (>= '\u0590' and <= '\u05D4') or (>= '\u05D6' and <= '\u05FF') or (>= '\u1F00' and <= '\u1FFF')
        or (>= '\u0600' and <= '\u06FF') or (>= '\u200C' and <= '\u200E') or (>= '\u0218' and <= '\u021B') or (>= '\u202A' and <= '\u202E');

    /// <summary>A letter that an initial may be: a capital, or one of a script without them.</summary>
    internal static bool IsInitial(char character) => character is
        (>= 'A' and <= 'Z') or (>= '\u0E01' and <= '\u0E5B') or (>= '\u00C0' and <= '\u017F') or (>= '\u0400' and <= '\u042F') or (>= '\u0590' and <= '\u05D4')
        or (>= '\u05D6' and <= '\u05FF') or (>= '\u0600' and <= '\u06FF') or '\u0370' or '\u0372' or '\u0376' or '\u0386' or (>= '\u0388' and <= '\u03AB')
        or '\u03E2' or '\u03E4' or '\u03E6' or '\u03E8' or '\u03EA' or '\u03EC' or '\u03EE' or '\u03F4' or '\u03F7' or (>= '\u03FD' and <= '\u03FF');

    /// <summary>A letter that may follow an initial in its word.</summary>
    internal static bool Continues(char character) => character is
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u0E01' and <= '\u0E5B') or (>= '\u00C0' and <= '\u017F') or (>= '\u0400' and <= '\u052F')
        or (>= '\u0600' and <= '\u06FF') or (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF');

    /// <summary>Whether the text has a letter, digit or hyphen of these scripts.</summary>
    internal static bool HasAny(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (IsLetter(character) || character is '-' or (>= '0' and <= '9'))
            {
                return true;
            }
        }

        return false;
    }
}
