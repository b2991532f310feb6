using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Names;

/// <summary>
/// Finds particles and suffixes that data leave in family and given names, as the reference processor does: small
/// words before the family name stay with it, those after the given names do not; "Jr." after a comma is a suffix.
/// </summary>
internal static class Particles
{
    internal static Name Take(Name name)
    {
        if (name.IsLiteral || name.Family is not { Length: > 0 } family)
        {
            return name;
        }

        if (family is ['"', .., '"'] && family.Length > 2)
        {
            return With(name, family[1..^1], name.Given, name.DroppingParticle, name.NonDroppingParticle, name.Suffix);
        }

        if (string.IsNullOrWhiteSpace(name.Given))
        {
            return name;
        }

        var (given, suffix) = name.Suffix is null ? SplitSuffix(name.Given) : (name.Given, name.Suffix);
        var (nonDropping, dropping) = (name.NonDroppingParticle, name.DroppingParticle);
        if (nonDropping is null && dropping is null)
        {
            (nonDropping, family) = SplitLeading(family);
            (given, dropping) = SplitTrailing(given);
        }
        else if (nonDropping is null)
        {
            (nonDropping, family) = SplitLeading(family);
        }

        var isSame = family == name.Family && given == name.Given && suffix == name.Suffix && dropping == name.DroppingParticle && nonDropping == name.NonDroppingParticle;
        return isSame && suffix is null ? name : With(name, family, given, dropping, nonDropping, suffix);
    }

    private static Name With(Name name, string family, string? given, string? dropping, string? nonDropping, string? suffix) => new()
    {
        Family = family,
        Given = given,
        DroppingParticle = dropping,
        NonDroppingParticle = nonDropping,
        Suffix = suffix?.TrimStart('!', ' '),
        Literal = name.Literal,
        IsCommaSuffix = name.IsCommaSuffix || (suffix is ['!', ..]),
        IsStaticOrdering = name.IsStaticOrdering,
    };

    private static (string Given, string? Suffix) SplitSuffix(string given)
    {
        var comma = given.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? (given, null) : (given[..comma].TrimEnd(), given[(comma + 1)..].Trim());
    }

    /// <summary><c>van der</c> of <c>van der Vlist</c>, <c>d'</c> of <c>d'Alembert</c>, <c>al-</c> of <c>al-Ghazali</c>.</summary>
    private static (string? Particle, string Family) SplitLeading(string family)
    {
        var end = 0;
        while (end < family.Length)
        {
            var from = family[end] is '\'' or '’' ? end + 1 : end;
            var next = family.AsSpan(from).IndexOfAny(" '’-");
            if (next <= 0 || !IsSmall(family.AsSpan(from, next)) || from + next + 1 >= family.Length)
            {
                break;
            }

            end = from + next + 1;
            while (end < family.Length && family[end] == ' ')
            {
                end++;
            }
        }

        return end == 0 ? (null, family) : (family[..end] is [.., '\'' or '’', ' '] spaced ? spaced : family[..end].TrimEnd(), family[end..]);
    }

    private static (string Given, string? Particle) SplitTrailing(string given)
    {
        var start = given.Length;
        while (start > 0)
        {
            var space = given.LastIndexOf(' ', start - 1);
            if (space <= 0 || space + 1 == given.Length || !char.IsLower(given[space + 1]))
            {
                break;
            }

            start = space;
        }

        return start == given.Length ? (given, null) : (given[..start].TrimEnd(), given[start..].Trim());
    }

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (char.IsUpper(character) || (!char.IsLetter(character) && character is not ('\'' or '’' or '-' or '.')))
            {
                return false;
            }
        }

        return word.Length > 0 && char.IsLower(word[0]);
    }
}
