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

        var family = string.Join(' ', new[] { name.DroppingParticle, name.NonDroppingParticle, name.Family }
            .Where(part => !string.IsNullOrWhiteSpace(part)));
        var parts = name.Suffix is null ? new[] { family, name.Given } : [family, name.Given ?? string.Empty, name.Suffix];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    /// <summary>A name of a person where there is a comma or one word; otherwise of an institution.</summary>
    internal static Name Parse(string text)
    {
        var parts = text.Split(',', 3, StringSplitOptions.TrimEntries);
        if (parts.Length == 1 && HasBlank(parts[0]))
        {
            return Name.Institution(parts[0]);
        }

        var words = parts[0].Split(' ');
        var particles = words.TakeWhile(word => word.Length > 0 && char.IsLower(word[0])).Count();
        particles = particles == words.Length ? 0 : particles;
        return new Name
        {
            Family = string.Join(' ', words[particles..]),
            NonDroppingParticle = particles == 0 ? null : string.Join(' ', words[..particles]),
            Given = parts.Length > 1 && parts[1].Length > 0 ? parts[1] : null,
            Suffix = parts.Length > 2 && parts[2].Length > 0 ? parts[2] : null,
        };
    }

    private static bool HasBlank(string part) => part.AsSpan().IndexOfAny(' ', '\t', '\u00A0') >= 0;

    private static bool HasComma(string? part) => part?.Contains(',', StringComparison.Ordinal) == true;
}
