using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Names;

/// <summary>
/// Whether a name is written in a script that puts spaces between given and family names; others, as Chinese and
/// Japanese, put the family name first and together with the given one.
/// </summary>
internal static class Romanesque
{
    internal static bool Is(Name name) => Is(name.Family) || Is(name.Given);

    private static bool Is(string? text)
    {
        foreach (var character in text ?? string.Empty)
        {
            if (char.IsLetter(character) && character is < '\u0E00' or (>= '\u10A0' and < '\u1100') or (>= '\u1E00' and < '\u2000'))
            {
                return true;
            }
        }

        return false;
    }
}
