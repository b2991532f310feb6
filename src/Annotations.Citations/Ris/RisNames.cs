using Annotations.Citations.Names;

namespace Annotations.Citations.Ris;

/// <summary>
/// Names as RIS has them: <c>Family, Given, Suffix</c>, particles before the family name; an institution as it is
/// ("RIS Format Specifications", "Author field").
/// </summary>
internal static class RisNames
{
    internal static string Of(Name name)
    {
        if (name.Family is null && name.Given is null)
        {
            return name.Literal ?? string.Empty;
        }

        var family = NameText.FamilyOf(new Name { NonDroppingParticle = name.NonDroppingParticle, Family = name.Family });
        var given = string.Join(' ', new[] { name.Given, name.DroppingParticle }.OfType<string>());
        var parts = name.Suffix is null ? new[] { family, given.Length == 0 ? null : given } : [family ?? string.Empty, given, name.Suffix];
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>A name of a person where there is a comma or one word; otherwise of an institution.</summary>
    internal static Name Parse(string text)
    {
        var parts = text.Split(',', 3, StringSplitOptions.TrimEntries);
        return parts.Length == 1 && HasBlank(parts[0])
            ? Name.Institution(parts[0])
            : Person(parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 && parts[2].Length > 0 ? parts[2] : null);
    }

    /// <summary>
    /// A person, whose particles are the words of small letters: those before the family name stay with it, those after the
    /// given name are dropped.
    /// </summary>
    internal static Name Person(string? family, string? given, string? suffix)
    {
        var (kept, bare) = SplitBefore(family ?? string.Empty);
        var (first, dropped) = SplitAfter(given ?? string.Empty);
        return new Name
        {
            Family = bare.Length == 0 ? null : bare,
            NonDroppingParticle = kept.Length == 0 ? null : kept,
            Given = first.Length == 0 ? null : first,
            DroppingParticle = dropped.Length == 0 ? null : dropped,
            Suffix = suffix,
        };
    }

    private static (string Particles, string Family) SplitBefore(string family)
    {
        var words = family.Split(' ');
        var count = words.TakeWhile(IsParticle).Count();
        return count == words.Length ? (string.Empty, family) : (string.Join(' ', words[..count]), string.Join(' ', words[count..]));
    }

    private static (string Given, string Particles) SplitAfter(string given)
    {
        var words = given.Split(' ');
        var count = words.Reverse().TakeWhile(IsParticle).Count();
        return count == words.Length ? (given, string.Empty) : (string.Join(' ', words[..^count]), string.Join(' ', words[^count..]));
    }

    private static bool IsParticle(string word) => word.Length > 0 && char.IsLower(word[0]) && char.IsLetter(word[^1]);

    private static bool HasBlank(string part) => part.AsSpan().IndexOfAny(' ', '\t', '\u00A0') >= 0;
}
