using System.Globalization;
using Annotations.Citations.Names;

namespace Annotations.Citations.BibTex;

/// <summary>
/// What a name field cannot say of its names, as BibLaTeX's data annotations (BibLaTeX manual, section 3.7):
/// <c>1=static-ordering;3=comma-suffix</c>, counted from 1.
/// </summary>
internal static class NameAnnotations
{
    private const string StaticOrdering = "static-ordering";
    private const string CommaSuffix = "comma-suffix";
    private const string ToBeParsed = "parse-names";
    private const string GivenOnly = "given";
    private const string FamilyOnly = "family";

    /// <summary>Before how many UTF-16 units of the family name with its particles are the one that is dropped.</summary>
    private const string Dropping = "dropping-";

    /// <summary>Before how many of what follows are the one that is kept.</summary>
    private const string Kept = "non-dropping-";

    /// <summary>The annotation; null when there is nothing to say.</summary>
    /// <param name="isPrefixKept">Whether the entry's particles are read as ones that stay with the family name.</param>
    internal static string? Of(IReadOnlyList<Name> names, bool isPrefixKept)
    {
        var annotations = names.Select((name, index) => (Number: index + 1, Flags: FlagsOf(name, isPrefixKept)))
            .Where(one => one.Flags.Length > 0)
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Number}={one.Flags}"));
        return string.Join(';', annotations) is { Length: > 0 } text ? text : null;
    }

    /// <summary>The names with what an annotation says of them; anything else in it is passed over.</summary>
    internal static IReadOnlyList<Name> Apply(Name[] names, string? annotation)
    {
        foreach (var part in annotation?.Split(';') ?? [])
        {
            var pair = part.Split('=', 2);
            if (pair.Length == 2 && int.TryParse(pair[0], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var number)
                && number >= 1 && number <= names.Length)
            {
                names[number - 1] = With(names[number - 1], pair[1].Split(',', StringSplitOptions.TrimEntries));
            }
        }

        return names;
    }

    private static Name With(Name read, string[] flags)
    {
        var name = Whole(read, flags);
        return new Name
        {
            Family = name.Family,
            Given = name.Given,
            DroppingParticle = name.DroppingParticle,
            NonDroppingParticle = name.NonDroppingParticle,
            Suffix = name.Suffix,
            Literal = name.Literal,
            IsStaticOrdering = flags.Contains(StaticOrdering),
            IsCommaSuffix = flags.Contains(CommaSuffix),
            IsToBeParsed = flags.Contains(ToBeParsed),
        };
    }

    /// <summary>A name in braces that is a family or a given name; a family name with its particles taken off.</summary>
    private static Name Whole(Name read, string[] flags)
    {
        if (flags.Contains(GivenOnly))
        {
            return new Name { Given = read.Literal ?? read.Given };
        }

        var (dropping, kept) = (LengthIn(flags, Dropping), LengthIn(flags, Kept));
        return flags.Contains(FamilyOnly) || dropping + kept > 0 ? TakeParticles(read, dropping, kept) : read;
    }

    private static Name TakeParticles(Name read, int dropping, int kept)
    {
        var rest = (read.IsLiteral ? read.Literal : NameText.FamilyOf(read)) ?? string.Empty;
        return new Name
        {
            DroppingParticle = Take(ref rest, dropping),
            NonDroppingParticle = Take(ref rest, kept),
            Family = rest,
            Given = read.Given,
            Suffix = read.Suffix,
        };
    }

    private static string? Take(ref string rest, int length)
    {
        if (length == 0 || length > rest.Length)
        {
            return null;
        }

        var particle = rest[..length];
        rest = rest[length..].TrimStart();
        return particle;
    }

    private static int LengthIn(string[] flags, string prefix) =>
        flags.FirstOrDefault(flag => flag.StartsWith(prefix, StringComparison.Ordinal)) is { } flag
        && int.TryParse(flag.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : 0;

    private static string FlagsOf(Name name, bool isPrefixKept)
    {
        var isWhole = name.Literal is null && BibTexNames.IsWhole(name);
        var hasLengths = name.Family is not null && HasOddParticles(name, isPrefixKept || isWhole);
        (bool IsOn, string Flag)[] flags =
        [
            (isWhole && name.Family is null && name.Given is not null, GivenOnly), (isWhole && name.Family is not null, FamilyOnly),
            (hasLengths && name.DroppingParticle is not null, Dropping + name.DroppingParticle?.Length),
            (hasLengths && name.NonDroppingParticle is not null, Kept + name.NonDroppingParticle?.Length),
            (name.IsStaticOrdering, StaticOrdering), (name.IsCommaSuffix, CommaSuffix), (name.IsToBeParsed, ToBeParsed),
        ];
        return string.Join(',', flags.Where(flag => flag.IsOn).Select(flag => flag.Flag));
    }

    /// <summary>Whether the words of the particles alone would not tell which is which and where they end.</summary>
    private static bool HasOddParticles(Name name, bool isPrefixKept) =>
        (name.DroppingParticle, name.NonDroppingParticle) switch
        {
            (null, null) => false,
            (not null, not null) => true,
            ({ } dropped, _) => isPrefixKept || !IsPlain(dropped),
            (_, { } kept) => !isPrefixKept || !IsPlain(kept),
        };

    private static bool IsPlain(string particle) =>
        particle.Length > 0 && particle.Split(' ').All(word => word.Length > 0 && char.IsLower(word[0])) && char.IsLetter(particle[^1]);
}
